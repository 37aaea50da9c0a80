using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Cases;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>
/// Opens the levels of what stands at the head of a block: a number goes on an open list (<see cref="NumberPlace"/>), and a label (決議,
/// 說明, a speaker) belongs to the matter that is open once what is over has been left (<see cref="LeavingRules"/>).
/// </summary>
internal sealed class EnteringRules(List<Block> blocks, OpenLevels open)
{
    private readonly NumberPlace place = new(blocks, open);
    private readonly LeavingRules leaving = new(blocks, open);

    public void Enter(int i)
    {
        var block = blocks[i];
        leaving.LeaveClosing(block);
        if (block.Marker is { } marker)
        {
            Enter(block, marker, i);
        }

        if (block.IsTitle)
        {
            open.CloseAll();
            open.Open(block.Words.ToString(), block, LabelKind.Section, HeadingRegions.Of(block.Words) ?? Region.None);
        }
        else if (block.Caption is { } caption && open.Top.Region != Region.Closing)
        {
            Enter(block, caption);
        }
        else if (block.Label is { } label)
        {
            Enter(block, label, i);
        }
        else if (block.Marker is null && open.Top is { Region: Region.Resolution, Block.IsInside: true } && CaseLead.Of(block) is not null)
        {
            open.CloseTop(); // 10-2 …: the next case, behind 主席：續管 in the line of the last
        }
    }

    private void Enter(Block block, Marker marker, int i)
    {
        var at = place.Of(marker, i);
        var list = at < open.Depth ? open[at].List : new();
        open.CloseFrom(at);
        var region = block.Label is null ? HeadingRegions.Of(block.Words) : null;
        region ??= MotionMarker.IsSuggestion(marker) ? Region.Motion : null;
        open.Open(marker, block, list, region ?? open.Top.Region);
    }

    // 【教務處】, （教務處）: whose words follow, or what they are about, until the next of these; it stands under the open heading.
    private void Enter(Block block, string caption)
    {
        var at = open.First(level => level.Block.Caption is not null);
        at = at > 0 ? at : open.First(level => level.Block.Kind != ItemKind.Heading);
        open.CloseFrom(at > 0 ? at : open.Depth);
        if (UnitWords.EndsAsUnit(caption) && open.Top.Region is not (Region.Resolution or Region.Closing))
        {
            open.Open(caption, block, LabelKind.Remark, Region.Remark);
            block.Unit = Written(block, caption);
            return;
        }

        var above = open.Top.Region is Region.Closing ? Region.None : open.Top.Region;
        open.Open(caption, block, LabelKind.Section, HeadingRegions.Of(caption) ?? above);
    }

    private void Enter(Block block, Label label, int i)
    {
        if (label is { Kind: LabelKind.Remark, Speaker: null } && open.Top.Region == Region.Resolution)
        {
            block.Unit = Written(block, label.Unit); // to whom a ruling speaks
        }
        else if (label.Kind == LabelKind.Section && block.Marker is not null)
        {
            open.Top.Region = HeadingRegions.Of(label); // 貳、報告事項 is 貳
        }
        else if (label.Kind != LabelKind.Header || label.Name is "主席" or "主持人")
        {
            if (block.Marker is null)
            {
                leaving.LeaveFor(label, i);
            }

            open.Top.List.HasRulings |= label.Kind is LabelKind.Resolution or LabelKind.Motion;
            open.Open(label.Name, block, label.Kind, HeadingRegions.Of(label));
            (block.Unit, block.Speaker) = (Written(block, label.Unit), Written(block, label.Speaker));
        }
    }

    // As the file has it; labels are read from folded text.
    private static string? Written(Block block, string? name) =>
        name is not null && block.Flow.Text.IndexOf(name.Replace('○', '〇'), StringComparison.Ordinal) is >= 0 and var at
            ? block.Flow.Original(at, at + name.Length)
            : name;
}
