using System.Globalization;
using MeetingBot.Answers;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>What eval prints: a table by kind, and every miss.</summary>
internal sealed class EvalTable
{
    private readonly List<(EvalQuestion Question, Answer Answer, EvalVerdict Verdict, double Elapsed)> rows = [];

    public bool IsClean => rows.TrueForAll(r => r.Verdict == EvalVerdict.Right);

    public void Add(EvalQuestion question, Answer answer, EvalVerdict verdict, double elapsed) => rows.Add((question, answer, verdict, elapsed));

    public void Print(IAnsiConsole page)
    {
        var kinds = new Sheet("各類問題", "類別|", "題數|", "答對|", "出處不符|", "答錯|", "未回答|", "未拒答|");
        foreach (var kind in rows.GroupBy(r => r.Question.Kind ?? "").OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            kinds.Add([kind.Key, .. Counts([.. kind.Select(r => r.Verdict)])]);
        }

        kinds.AddTotal(["合計", .. Counts([.. rows.Select(r => r.Verdict)])]);
        kinds.Print(page);
        var misses = new Sheet("需要看的問題", "題號|", "情形|", "問題", "回答");
        foreach (var (question, answer, verdict, _) in rows.Where(r => r.Verdict != EvalVerdict.Right))
        {
            misses.Add(question.Id, Words(verdict), question.Question, answer.Text);
        }

        misses.Print(page);
        var sorted = rows.Select(r => r.Elapsed).Order().ToList();
        if (sorted.Count > 0)
        {
            page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"回答時間：中位數 {sorted[sorted.Count / 2]:F1} 毫秒，第 95 百分位 {sorted[(int)(sorted.Count * 0.95)]:F1} 毫秒。"));
        }
    }

    private static IEnumerable<string> Counts(IReadOnlyList<EvalVerdict> verdicts) =>
        [Number(verdicts.Count), .. Enum.GetValues<EvalVerdict>().Select(verdict => Number(verdicts.Count(v => v == verdict)))];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Words(EvalVerdict verdict) => verdict switch
    {
        EvalVerdict.Wrong => "答錯",
        EvalVerdict.WrongPlace => "出處不符",
        EvalVerdict.NotAnswered => "未回答",
        EvalVerdict.NotRefused => "未拒答",
        _ => "",
    };
}
