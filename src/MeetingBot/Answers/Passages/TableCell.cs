using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Passages;

/// <summary>A cell of a row.</summary>
/// <param name="Column">What its column is called; empty where the table does not say.</param>
internal sealed partial record TableCell(string Column, string Text)
{
    public bool IsEmpty => Text.Length == 0;

    /// <summary>What all sums of the table are counted in (萬元), where something above it says so.</summary>
    public string? Unit { get; init; }

    /// <summary>餘額（元）173,520; 主辦：資訊局; 8月：13, which is no 8月13日.</summary>
    public string Told =>
        Column.Length == 0 ? Text
        : char.IsAsciiDigit(Text[0]) && !CountsItself().IsMatch(Column) ? Column + WithUnit
        : $"{Column}：{WithUnit}";

    /// <summary>8,912萬元, where the table is of 萬元 and the column says nothing else.</summary>
    public string WithUnit => Unit is not null && BareNumber().IsMatch(Text) && !SaysUnit().IsMatch(Column) ? Text + Unit : Text;

    /// <summary>5102, 42-1: what later meetings call the row by.</summary>
    public bool IsCaseNumber => CaseNumber().IsMatch(Text);

    /// <summary>What an office proposed for the row, which decides nothing: 管考建議, 擬處.</summary>
    public bool IsProposal => Proposal().IsMatch(Column);

    /// <summary>It counts the row, or numbers its case.</summary>
    public bool IsNumber => NumberColumn().IsMatch(Column) || IsCaseNumber;

    [GeneratedRegex(@"^[+\-]?[0-9][0-9,]*(\.[0-9]+)?$")]
    private static partial Regex BareNumber();

    [GeneratedRegex("[件人次場戶處位家個數]數|[率比%％]|[（(]|人次|件|年度?$")]
    private static partial Regex SaysUnit();

    [GeneratedRegex("[0-9一二三四五六七八九十年月日季週期次時點分第號]$")]
    private static partial Regex CountsItself();

    [GeneratedRegex("建議$|^擬|(管考|研考|幕僚)(單位)?意見$")]
    private static partial Regex Proposal();

    [GeneratedRegex("^(項次?|編號|案[次號]|序號?|次序?|列管(編|案)號)$")]
    private static partial Regex NumberColumn();

    [GeneratedRegex("^([0-9]{1,7}(-[0-9]{1,3}){1,2}|[0-9]{4,7}|[A-Z][0-9]?-[0-9]{1,3})$")]
    private static partial Regex CaseNumber();
}
