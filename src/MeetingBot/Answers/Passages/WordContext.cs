using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>How far what stands around a sentence says a word of the question, 0 to 1.</summary>
/// <param name="Best">Anywhere around it.</param>
/// <param name="InPassage">In its passage.</param>
/// <param name="NamesMeeting">The word says which meeting is meant: that is no evidence of what was said there, and nothing is missing
/// when it is not repeated.</param>
/// <param name="IsInHeading">A title or a heading says it already.</param>
internal readonly partial record struct WordContext(double Best, double InPassage, bool NamesMeeting, bool IsInHeading)
{
    private const double OfPassage = 0.85;
    private const double OfAbove = 0.75;
    private const double OfScope = 0.5;
    private const double OfBefore = 0.45;
    private const double Named = 0.7;
    private const int LettersOfName = 4;

    public static WordContext Of(QuestionWord word, Surroundings around)
    {
        var whole = Coverage.Of(word, around.Passage) * OfPassage;
        var title = word.Class == WordClass.Unit && BodyName.IsShortFor(word.Folded, around.Body) ? 1 : Coverage.Of(word, around.Title);
        var loose = word.Class is WordClass.Unit or WordClass.Exact && !IsOnlyCase(word, around.Scope) 
            && !(around.IsRuling && IsLatinName(word)) ? 0 : 1;
        var above = Coverage.Of(word, around.Above);
        var near = Math.Max(Coverage.Of(word, around.Scope) * OfScope, Coverage.Of(word, around.Before) * OfBefore);
        var best = Math.Max(Math.Max(whole, above * OfAbove), loose * near);
        return title >= Named ? new(1, whole, true, true) : new(best, whole, false, above >= Named);
    }

    // 同意備查 on the item on which 12616 is spoken of, and no other case.
    private static bool IsOnlyCase(QuestionWord word, string scope) =>
        CaseLike().IsMatch(word.Folded)
        && CaseLike().Matches(scope).Where(m => m.Length == word.Folded.Length).Select(m => m.Value).Distinct().ToList() is [var only]
        && only == word.Folded;

    // A system by its name, which the report on the item says and the ruling on it does not: no number, and of no other item.
    private static bool IsLatinName(QuestionWord word) => word.Text.Length >= LettersOfName && word.Text.All(char.IsAsciiLetter);

    [GeneratedRegex(@"(?<![0-9\-,.])[0-9][0-9\-]{2,}(?![0-9\-,.%年月日])")]
    private static partial Regex CaseLike();
}
