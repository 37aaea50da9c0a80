using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Passages;

/// <summary>A cell of a row.</summary>
/// <param name="Column">What its column is called; empty where the table does not say.</param>
internal sealed partial record TableCell(string Column, string Text)
{
    public bool IsEmpty => Text.Length == 0;

    /// <summary>餘額（元）173,520; 主辦：資訊局; 8月：13, which is no 8月13日.</summary>
    public string Told =>
        Column.Length == 0 ? Text
        : char.IsAsciiDigit(Text[0]) && !CountsItself().IsMatch(Column) ? Column + Text
        : $"{Column}：{Text}";

    /// <summary>5102, 42-1: what later meetings call the row by.</summary>
    public bool IsCaseNumber => CaseNumber().IsMatch(Text);

    /// <summary>What an office proposed for the row, which decides nothing: 管考建議, 擬處.</summary>
    public bool IsProposal => Proposal().IsMatch(Column);

    /// <summary>It counts the row, or numbers its case.</summary>
    public bool IsNumber => NumberColumn().IsMatch(Column) || IsCaseNumber;

    [GeneratedRegex("[0-9一二三四五六七八九十年月日季週期次時點分第號]$")]
    private static partial Regex CountsItself();

    [GeneratedRegex("建議$|^擬|(管考|研考|幕僚)(單位)?意見$")]
    private static partial Regex Proposal();

    [GeneratedRegex("^(項次?|編號|案[次號]|序號?|次序?|列管(編|案)號)$")]
    private static partial Regex NumberColumn();

    [GeneratedRegex("^([0-9]{1,7}(-[0-9]{1,3}){1,2}|[0-9]{4,7}|[A-Z][0-9]?-[0-9]{1,3})$")]
    private static partial Regex CaseNumber();
}
