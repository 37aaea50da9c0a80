using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>
/// Finds out what stands under what, block by block, by the levels that are open: how one is opened <see cref="EnteringRules"/> know,
/// when one is over <see cref="LeavingRules"/>.
/// </summary>
internal sealed class OutlineReader
{
    private readonly List<Block> blocks;
    private readonly OpenLevels open;
    private readonly EnteringRules entering;
    private bool isAttendance;

    private OutlineReader(List<Block> blocks)
    {
        this.blocks = blocks;
        open = new(blocks[0]);
        entering = new(blocks, open);
    }

    public static void Read(List<Block> blocks)
    {
        if (blocks.Count > 0)
        {
            new OutlineReader(blocks).Read();
            UnlabelledRulings.Find(blocks);
        }
    }

    private void Read()
    {
        var levels = new Level[blocks.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            Place(i);
            levels[i] = open.Top;
            blocks[i].Depth = open.Depth;
        }

        // A path is known when all is read: a later sibling of the same name changes it.
        for (var i = 0; i < levels.Length; i++)
        {
            (blocks[i].Path, blocks[i].Item) = (levels[i].Path(), levels[i].Item());
        }
    }

    private void Place(int i)
    {
        var block = blocks[i];
        if (block.Region == Region.Header)
        {
            isAttendance = block.Label is { } named ? named.Kind is LabelKind.Attendance or LabelKind.Remark : isAttendance;
            (block.Region, block.Kind) = isAttendance ? (Region.Attendance, ItemKind.Attendance) : (Region.Header, ItemKind.Header);
        }
        else if (block.Row is not null)
        {
            (block.Region, block.Kind) = (open.Top.Region, ItemKind.Table);
        }
        else if (FurnitureFinder.IsContentsLine(block.Flow.Text))
        {
            open.CloseAll(); // 報告人：… over the table of contents is no part of it
            (block.Region, block.Kind) = (Region.Contents, ItemKind.Other);
        }
        else
        {
            entering.Enter(i);
            Describe(block, i);
        }
    }

    private void Describe(Block block, int i)
    {
        var region = open.Top.Region;
        var speaker = open.Speaker?.Block;
        block.Unit ??= speaker?.Unit;
        block.Speaker ??= speaker?.Speaker;
        var isHeading = HeadingForm.Is(blocks, i, open.Top);
        block.Kind = isHeading ? ItemKind.Heading : KindOf(region);
        block.Region = isHeading && region is not Region.Closing ? Region.Heading : region;
    }

    private static ItemKind KindOf(Region region) => region switch
    {
        Region.Resolution => ItemKind.Resolution,
        Region.Remark or Region.Report => ItemKind.Remark,
        Region.Motion => ItemKind.Motion,
        Region.Closing => ItemKind.Closing,
        _ => ItemKind.Other,
    };
}
