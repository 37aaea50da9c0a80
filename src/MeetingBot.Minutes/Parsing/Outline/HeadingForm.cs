namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Tells a heading from words once it is known where it stands: a title, a caption, a part of the agenda, a label alone.</summary>
internal static class HeadingForm
{
    /// <param name="own">The level that the block opened, or stands on.</param>
    public static bool Is(List<Block> blocks, int i, Level own)
    {
        var block = blocks[i];
        return block.IsTitle || !block.HasBody
            || (block.Caption is not null && own.Block == block)
            || (block.Label?.Kind == LabelKind.Section && !block.HoldsMatter)
            || (MayBeNumberedTitle(block, own) && TitleForm.Is(blocks, i));
    }

    // The points of a ruling, of what somebody said and of 說明 are said in full, however short.
    private static bool MayBeNumberedTitle(Block block, Level own) =>
        block is { Marker: not null, Label: null }
        && own.Region is not (Region.Resolution or Region.Remark)
        && own.Parent?.Label != LabelKind.Motion;
}
