using MeetingBot.Answers;
using MeetingBot.Archive.Words;

namespace MeetingBot.Console;

/// <summary>Judges as score.py does, so that an admin without Python sees the same.</summary>
internal static class EvalJudge
{
    private const int FirstOfAnswer = 200;
    private const int FirstOfList = 600;
    private const int FewCitations = 3;
    private const int ManyCitations = 8;
    private const int TellingQuote = 8;

    public static EvalVerdict Of(EvalQuestion question, Answer answer)
    {
        if (question.Answerable == false)
        {
            return answer.Answered || answer.Citations.Count > 0 ? EvalVerdict.NotRefused : EvalVerdict.Right;
        }

        if (!answer.Answered)
        {
            return EvalVerdict.NotAnswered;
        }

        var isList = question.Kind == "list" || question.Must is { Count: > 2 };
        var text = Fold.Name(answer.Text);
        text = text[..Math.Min(text.Length, isList ? FirstOfList : FirstOfAnswer)];
        var holds = question.Must?.All(group => group.Any(word => text.Contains(Fold.Name(word), StringComparison.Ordinal))) != false;
        var forbidden = question.MustNot?.Any(word => text.Contains(Fold.Name(word), StringComparison.Ordinal)) == true;
        return !holds || forbidden ? EvalVerdict.Wrong
            : question.Cite is null || answer.Citations.Take(isList ? ManyCitations : FewCitations).Any(c => question.Cite.Any(want => Leads(c, want)))
                ? EvalVerdict.Right
                : EvalVerdict.WrongPlace;
    }

    private static bool Leads(Citation citation, EvalCite want)
    {
        var (quote, words) = (Fold.Name(citation.Quote), Fold.Name(want.Contains));
        return Path.GetFileName(citation.File) == want.File
            && (quote.Contains(words, StringComparison.Ordinal) || (quote.Length > TellingQuote && words.Contains(quote, StringComparison.Ordinal)));
    }
}
