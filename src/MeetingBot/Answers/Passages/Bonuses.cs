using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>What of a sentence itself makes it a better answer than another that says as much of the question.</summary>
internal sealed partial class Bonuses(Question question)
{
    private readonly string asked = Plain.Of(question.Text);
    private readonly string? attribute =
        question.Wanted is Wanted.Percentage or Wanted.Money or Wanted.Count ? Plain.Of(question.Attribute) : null;
    private readonly string? counted = Counted(question);
    private readonly string? kind = question.Kind is { } named ? Plain.Of(named) : null;

    /// <param name="isOfUnit">Whether it is of a table for a unit that the question names.</param>
    public double Of(string sentence, string folded, bool isOfUnit) =>
        Verbatim(folded)
        + Enumeration(folded)
        + Gives(folded)
        + Counts(folded)
        + Also(sentence)
        + OfUnit(isOfUnit)
        + ToTheDay(sentence)
        + DayOfEach(sentence)
        + SaysKind(folded);

    // 誰要安排疫苗接種 and 安排疫苗接種事宜: what is said in the very words of the question.
    private const int LoosePhrase = 4;
    private const double ByLetter = 0.03;
    private const double MostByLetters = 0.12;

    private double Verbatim(string sentence)
    {
        var longest = 0;
        for (var start = 0; start < asked.Length - longest; start++)
        {
            while (start + longest < asked.Length && sentence.AsSpan().Contains(asked.AsSpan(start, longest + 1), StringComparison.Ordinal))
            {
                longest++;
            }
        }

        return Math.Clamp((longest - LoosePhrase) * ByLetter, 0, MostByLetters);
    }

    // 哪三種: a sentence that lists some.
    private const double ByList = 0.06;

    private double Enumeration(string sentence) => question.IsList && sentence.Contains('、', StringComparison.Ordinal) ? ByList : 0;

    // 比率為70% where the 比率 is asked for, above 比率3%之範圍內.
    private const double ByFigure = 0.1;

    private double Gives(string sentence) =>
        attribute is { Length: > 0 }
        && sentence.IndexOf(attribute, StringComparison.Ordinal) is >= 0 and var at
        && Given().IsMatch(sentence[(at + attribute.Length)..])
            ? ByFigure
            : 0;

    // 駕駛約23名 where drivers are counted, above 63位校護.
    private double Counts(string sentence) =>
        counted is not null && Synonyms.Of(counted).Append(counted).Where(n => n.Length > 1).Any(name => Counts(sentence, name))
            ? ByFigure
            : 0;

    private static bool Counts(string sentence, string name) =>
        sentence.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
        && (NumberAfter().IsMatch(sentence[(at + name.Length)..]) || NumberBefore().IsMatch(sentence[..at]));

    private static string? Counted(Question question) =>
        question is { Wanted: Wanted.Count, Asked.Number.At: { } at }
            ? question.Words.LastOrDefault(w => w is { IsMatter: true, IsWhole: true } && w.End <= at && at - w.End <= 2)?.Folded
                ?? question.Words.FirstOrDefault(w => w is { IsMatter: true, IsWhole: true } && w.At >= at && w.At - at <= 4)?.Folded
            : null;

    // What else is asked in the same breath.
    private const double ByOther = 0.25;

    private double Also(string sentence) => question.AlsoWanted.Count(wanted => WantedFit.Fits(question, wanted, sentence)) * ByOther;

    // Of two tables alike, one for all and one for the body whose meeting it is: the body's, when it is named.
    private const double ByUnit = 0.03;

    private static double OfUnit(bool isOfUnit) => isOfUnit ? ByUnit : 0;

    private const double ByDay = 0.04;

    private double ToTheDay(string sentence) => WantedFit.GivesDay(question, sentence) ? ByDay : 0;

    // 四個里程碑各是什麼時候: a sentence with several days.
    private const double ByDays = 0.2;

    private double DayOfEach(string sentence) =>
        question is { Wanted: Wanted.Date, IsList: true } && OfEach().IsMatch(question.Text) && Days().Count(sentence) > 2 ? ByDays : 0;

    // 主題為 where the 主題 is asked for.
    private const double ByKind = 0.16;

    private double SaysKind(string sentence) => kind is not null && sentence.Contains(kind, StringComparison.Ordinal) ? ByKind : 0;

    [GeneratedRegex("各(自|個|別)?(是|在|為|於|訂)|分別")]
    private static partial Regex OfEach();

    [GeneratedRegex(@"[0-9]\s*[月日](?!\s*[0-9]+\s*日)|[0-9]{2,4}\.[0-9]{1,2}\.[0-9]{1,2}|[0-9]/[0-9]")]
    private static partial Regex Days();

    [GeneratedRegex("^[^0-9，。；]{0,3}[0-9一二三四五六七八九十百千]")]
    private static partial Regex NumberAfter();

    [GeneratedRegex("[0-9一二三四五六七八九十百千][^0-9，。；]{0,3}$")]
    private static partial Regex NumberBefore();

    [GeneratedRegex("^(達成?|[为是計计共約约達达至])+[0-9]")]
    private static partial Regex Given();
}
