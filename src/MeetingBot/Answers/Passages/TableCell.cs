namespace MeetingBot.Answers.Passages;

/// <summary>A cell of a row.</summary>
/// <param name="Column">What its column is called; empty where the table does not say.</param>
internal sealed record TableCell(string Column, string Text)
{
    public bool IsEmpty => Text.Length == 0;

    /// <summary>餘額（元）173,520; 主辦：資訊局.</summary>
    public string Told => Column.Length == 0 ? Text : char.IsAsciiDigit(Text[0]) ? Column + Text : $"{Column}：{Text}";
}
