using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>
/// It tells of another one of the sort that is asked for: another time, another place, another branch, the other side of a bound.
/// </summary>
internal static partial class SameSortRules
{
    private const double Said = 0.3;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(IsOfAnotherTime), IsOfAnotherTime),
        new(nameof(IsElsewhere), IsElsewhere),
        new(nameof(IsOfNamesake), IsOfNamesake),
        new(nameof(IsOfAnotherPart), IsOfAnotherPart),
        new(nameof(IsBeyondBound), IsBeyondBound),
        new(nameof(IsOfAnotherGrade), IsOfAnotherGrade),
        new(nameof(IsOfOtherPeople), IsOfOtherPeople),
        new(nameof(IsOfOtherSchools), IsOfOtherSchools),
        new(nameof(IsOfOtherSide), IsOfOtherSide),
        new(nameof(IsOfOtherHolder), IsOfOtherHolder),
        new(nameof(IsOfOtherMeeting), IsOfOtherMeeting),
        new(nameof(IsOfOtherEvent), IsOfOtherEvent),
        new(nameof(IsOfOtherNumber), IsOfOtherNumber),
        new(nameof(IsOfNoSuchStorm), IsOfNoSuchStorm),
    ];

    /// <summary>Those that judge a ruling told in place of its matter, too: it may name another year.</summary>
    public static IReadOnlyList<Rule> OfRulings { get; } =
    [
        new(nameof(IsOfAnotherTime), IsOfAnotherTime), new(nameof(IsOfNamesake), IsOfNamesake),
        new(nameof(IsOfNoSuchStorm), IsOfNoSuchStorm),
    ];

    /// <summary>Whether a refusal was for one of these: then nothing of the sort that is asked for is told.</summary>
    public static bool Refused(string? why) => All.Any(rule => rule.Name == why);

    private static bool IsOfAnotherTime(Candidate one) => TimeFit.IsOfAnother(one.Question, one.Evidence);

    private static bool IsElsewhere(Candidate one) => PlaceFit.IsElsewhere(one.Question, one.Evidence);

    private static bool IsOfNamesake(Candidate one) => Namesakes.IsOfAnother(one.Question, one.Evidence);

    // 稅務諮詢 is not 地政諮詢, nor 風箏節 the 風箏樂團. Not of what minutes say in many other words, nor of letters cut wrongly.
    private static bool IsOfAnotherPart(Candidate one) =>
        Specifiers.AreOthersIn(one.Question, one.Evidence) || one.Question.Topic.Zip(one.Question.Topic.Skip(1)).Any(pair =>
        pair.First.End == pair.Second.At
        && pair is { First: { IsThing: true, IsWhole: true, IsFresh: true }, Second.IsThing: true }
        && (IsOfAnotherKind(one.Evidence, pair.First, pair.Second) || IsOfAnotherHead(one.Evidence, pair.First, pair.Second)));

    private static bool IsOfAnotherKind(Evidence evidence, QuestionWord kind, QuestionWord head) =>
        head.IsWhole && evidence.Missing.Contains(kind) && !evidence.Missing.Contains(head)
        && IsPlainWord(kind) && IsPlainWord(head)
        && Compounds.AreAllBefore(head.Folded, Plain.Of(evidence.Quote));

    private static bool IsOfAnotherHead(Evidence evidence, QuestionWord name, QuestionWord head) =>
        Heads().IsMatch(head.Text) && evidence.Missing.Contains(head) && !evidence.Missing.Contains(name)
        && Compounds.AreAllBehind(name.Folded, Plain.Of(evidence.Quote));

    private static bool IsPlainWord(QuestionWord word) =>
        Dictionary.TryGet(word.Folded, out _) && Synonyms.Of(word.Folded).Count == 0 && word.Office.Count == 0;

    // 未滿40歲 is not answered by what holds for 40歲以上.
    private static bool IsBeyondBound(Candidate one)
    {
        var asked = Bound.In(one.Question.Text);
        var said = Bound.In(one.Evidence.Quote);
        return asked.Any(bound => said.Contains(bound.Opposite) && !said.Contains(bound));
    }

    // What 身心障礙者 get is not told by what 老人 do.
    private static bool IsOfOtherPeople(Candidate one)
    {
        var asked = Groups.In(Plain.Of(one.Question.Text));
        return asked.Count > 0
            && Groups.In(Plain.Of(one.Evidence.Quote)).Count > 0
            && !asked.Overlaps(Groups.In(one.Evidence.WithAbove + one.Evidence.Meeting.Title));
    }

    // 國中新生 is not answered by what stands under 國小科: what is nearest to the sentence tells of which schools it is.
    private static bool IsOfOtherSchools(Candidate one)
    {
        var asked = SchoolLevels.In(one.Question.Text);
        string[] layers = [one.Evidence.Quote, one.Evidence.Passage.Item.Text, .. one.Evidence.Passage.Heading.Reverse()];
        return asked.Count > 0
            && layers.Select(SchoolLevels.In).FirstOrDefault(told => told.Count > 0) is { } nearest
            && !nearest.Overlaps(asked);
    }

    // 北側 is not answered by what is told of 南側.
    private static bool IsOfOtherSide(Candidate one)
    {
        var asked = Sides.In(Plain.Of(one.Question.Text));
        var said = Sides.In(Plain.Of(one.Evidence.Quote));
        var above = Sides.In(one.Evidence.Meeting.Above(one.Evidence.Passage));
        return asked.Any(side => (said.Any(other => other.Sort == side.Sort) ? said : above).Any(other => other.Sort == side.Sort)
            && !said.Contains(side) && !Sides.In(one.Evidence.WithAbove + one.Evidence.Meeting.Title).Contains(side));
    }

    // 蔣市長 is no mayor of minutes that know another one.
    public static bool IsOfOtherHolder(Candidate one) => PersonByTitle.Begun(one.Question.Text)
        .Where(person => !one.Question.Words.Any(w => w.At < person.At && w.End > person.At))
        .Any(person => !Holders.AreIn(person.Surname, person.Title, one.Evidence.Meeting));

    // How often 市政會議 are held is not told by 局務會議改為每月召開.
    private static bool IsOfOtherMeeting(Candidate one) =>
        one.Question is { Meeting: null, Wanted: Wanted.Date or Wanted.TimeOfDay or Wanted.Duration }
        && Meetings().Matches(one.Question.Text).Select(m => m.Value).ToList() is { Count: > 0 } asked
        && Meetings().Matches(one.Evidence.Quote).Select(m => m.Value).ToList() is { Count: > 0 } said
        && !asked.Intersect(said).Any()
        && asked.TrueForAll(kind => !one.Evidence.WithAbove.Contains(Plain.Of(kind), StringComparison.Ordinal));

    [GeneratedRegex("(市政|縣政|局務|處務|縣務|院務|校務|行政|府務|區務|所務|館務|鎮務|鄉務|村里|里民|課務|科務|主管|業務)(會議|會報)")]
    private static partial Regex Meetings();

    // 園遊會當天 is not told by what is said of another day.
    private static bool IsOfOtherEvent(Candidate one) =>
        one.Question.Asked.Of.EventBy is { } end
        && one.Question.Topic.LastOrDefault(w => w.IsWhole && end - w.End is 0 or 1) is { IsThing: true, IsFresh: true } happening
        && Coverage.Of(happening, one.Evidence.WithAbove + one.Evidence.Meeting.Title) < Said;

    private static bool IsOfOtherNumber(Candidate one) => NumberedNames.AreOthersIn(one.Question, one.Evidence);

    // Whether work stopped for one storm is not told by minutes that never name it, but say what holds for any.
    private static bool IsOfNoSuchStorm(Candidate one) =>
        one.Question.Topic.FirstOrDefault(w => w.Text is "颱風" or "颶風" or "風災") is { IsFresh: true } storm
        && NameBefore(one.Question, storm) is { Length: > 1 } name
        && !one.Evidence.Meeting.Passages.Any(p => Plain.Of(p.Item.Text).Contains(name, StringComparison.Ordinal));

    // A name that no minutes say is cut into its letters.
    private static string NameBefore(Question question, QuestionWord storm)
    {
        var (name, at) = ("", storm.At);
        foreach (var word in question.Topic.Where(w => w.End <= storm.At).Reverse())
        {
            if (word.End != at || !word.IsThing || (word.IsWhole && Dictionary.TryGet(word.Folded, out _)))
            {
                break;
            }

            (name, at) = (word.Folded + name, word.At);
        }

        return name;
    }

    // 三歲班 is not 二歲班, nor the third floor the second.
    private static bool IsOfAnotherGrade(Candidate one)
    {
        var said = Grades.In(one.Evidence.Quote);
        return Grades.In(one.Question.Text).Where(asked => said.Any(other => other.Of == asked.Of)).Any(asked => !said.Contains(asked)
            && !Grades.In(one.Evidence.Passage.Item.Text + one.Evidence.Meeting.Above(one.Evidence.Passage)).Contains(asked));
    }

    [GeneratedRegex("^[節祭展季獎賽團隊班營]$")]
    private static partial Regex Heads();
}
