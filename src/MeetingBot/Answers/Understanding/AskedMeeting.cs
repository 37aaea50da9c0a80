using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>What a question asks of a meeting, beside the facts of its heading.</summary>
/// <param name="Absent">誰請假, 誰沒來.</param>
/// <param name="Deputy">誰代理, 派誰代表: who came in somebody's place.</param>
/// <param name="Present">誰出席.</param>
/// <param name="Chairing">主持: of the chair, and of nobody else.</param>
/// <param name="Which">開什麼會: what kind of meeting it was.</param>
/// <param name="Motion">提案三: one motion, by its number.</param>
internal sealed partial record AskedMeeting(bool Absent, bool Deputy, bool Present, bool Chairing, bool Which, string? Motion)
{
    public bool IsAttendance => Absent || Deputy || Present;

    public static AskedMeeting In(string text) => new(
        AbsentWords().IsMatch(text),
        DeputyWords().IsMatch(text),
        PresentWords().IsMatch(text),
        text.Contains("主持", StringComparison.Ordinal) || text.Contains("主席", StringComparison.Ordinal),
        WhichWords().IsMatch(text),
        OneMotion().Match(text) is { Success: true } motion ? motion.Value : null);

    [GeneratedRegex("(誰|哪[些幾]?[位個]?(人|單位|機關|科)?|有人|何人).{0,4}(請假|公假|公出|缺席|沒(有)?(來|到|出席|參加|與會)|未(出席|到|與會|派員))|(請假|缺席|公出|沒(有)?(來|出席)|未出席)的?(人員?|名單|單位|機關)?(是|有|為)?(誰|哪|[？?]?$)|(請假|缺席)的?(人員?|名單)")]
    private static partial Regex AbsentWords();

    [GeneratedRegex("(誰|哪一?位|何人).{0,3}(代理|代為|代表|代的|代$|代[？?]|代替)|(代理|代替|代表)的?人?(是|為)?(誰|哪一?位|何人)|派(了)?(誰|哪一?位|何人)")]
    private static partial Regex DeputyWords();

    [GeneratedRegex("(誰|哪一?位|哪些人|何人)(代表)?(去|來)?(出席|參加|與會|列席)|(出席|列席|與會)(的)?(人員?|者|名單|代表)?(是|有|為)?(誰|哪[些幾一]?[位個]?)|(出席|列席)名單")]
    private static partial Regex PresentWords();

    [GeneratedRegex("(開|召開)了?(什麼|哪些|哪一?個|哪一?場|哪一?種|啥)(會|會議)[？?呢]*$|(是|有)(什麼|哪些|哪一?個)會議[？?呢]*$")]
    private static partial Regex WhichWords();

    [GeneratedRegex("(提案|案由|議題|討論案|報告案)([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?![、，0-9])")]
    private static partial Regex OneMotion();
}
