using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>Another sentence is more about the question than this one, and what this one has is of something else.</summary>
internal static partial class NeighbourRules
{
    private const double LeastOfPassage = 0.5;
    private const double NamesTheMatter = 0.45;
    private const double Said = 0.3;
    private const double AsSure = 0.75;

    public static IReadOnlyList<Rule> AtSight { get; } =
    [
        new(nameof(IsBesidesInPassage), IsBesidesInPassage),
        new(nameof(IsBesidesDeedOfDay), IsBesidesDeedOfDay),
        new(nameof(IsBesidesNumberAsked), IsBesidesNumberAsked),
    ];

    public static IReadOnlyList<Rule> Closely { get; } = [new(nameof(IsBesidesBetterTopic), IsBesidesBetterTopic)];

    // Of a passage on several matters the sentence that is about this one, not its neighbour that has a date.
    private static bool IsBesidesInPassage(Candidate one) =>
        !(one.Evidence.Own >= one.OwnOfPassage * LeastOfPassage)
        && !Agreement.Tells(one.Question, one.Evidence.Quote)
        && !Continues(one)
        && !SequelRules.TellsWhatComesOfIt(one)
        && !(DeedOfDay(one) is { } deed && IsOnDeed(one, deed) && one.Evidence.FitsWanted && !IsSaidBeside(one, deed));

    // 45檔誰展出 is not answered by 第44檔, where 第45檔 stands right behind it.
    private static bool IsBesidesNumberAsked(Candidate one) =>
        NumberAsked().Matches(one.Question.Text).Any(asked =>
            one.Evidence.Passage.Item.Text.Contains($"第{asked.Value}", StringComparison.Ordinal)
            && !one.Evidence.Quote.Contains($"第{asked.Value}", StringComparison.Ordinal)
            && Regex.IsMatch(one.Evidence.Quote, $"第[0-9]+{asked.Groups["of"].Value}"));

    // 預計10月施作停車場 is on another matter, and no 施作 of what stands before.
    private static bool IsOnDeed(Candidate one, QuestionWord deed) =>
        Says(one.Evidence, deed)
        && ((deed.IsThing && (deed == HandedIn(one.Question) || (deed.IsFresh && Handled().IsMatch(one.Question.Text[..deed.At]))))
            || IsDoneToIt(Plain.Of(one.Evidence.Quote), deed.Folded));

    // 活動訂11月14日 beside 請於10月11日前送名冊, where it is asked until when the 名冊 must be sent; and 6月1日開放登記, where another
    // sentence says when it begins.
    private static bool IsBesidesDeedOfDay(Candidate one) =>
        DeedOfDay(one) is { } deed && !Says(one.Evidence, deed) && (IsSaidBeside(one, deed) || IsSaidElsewhere(one, deed));

    private static bool IsSaidElsewhere(Candidate one, QuestionWord deed) =>
        one.Evidence.Missing.Contains(deed)
        && one.Found.Any(e => e.FitsWanted && e.Score >= AsSure && Says(e, deed) && !e.Lacks(w => w.IsMatter && w.IsWhole));

    private static bool IsSaidBeside(Candidate one, QuestionWord deed) =>
        one.Found.Any(e => e.Passage.Id == one.Evidence.Passage.Id && e.Sentence != one.Evidence.Sentence && e.FitsWanted && Says(e, deed));

    private static QuestionWord? DeedOfDay(Candidate one) =>
        one.Question.Wanted != Wanted.Date || one.Evidence.Kind == ItemKind.Table ? null
        : DeedRules.AskedAct(one.Question) ?? HandedIn(one.Question);

    // 名單什麼時候要交: of all that is told of the day is asked on which the list is handed in.
    private static QuestionWord? HandedIn(Question question) => question.Asked.Day.HandedInBy is { } end
        ? question.Topic.LastOrDefault(w => w is { IsThing: true, IsWhole: true, IsFresh: true } && w.End == end)
        : null;

    private static bool Says(Evidence evidence, QuestionWord word) => Coverage.Of(word, Plain.Of(evidence.Quote)) >= Said;

    // 某活動調整經費。擬改為96萬元: the sentence behind the one that names the matter goes on about it, and it alone has what is asked for.
    private static bool Continues(Candidate one)
    {
        if (one.Question.Wanted is Wanted.Anything or Wanted.YesOrNo || !GoesOn().IsMatch(one.Evidence.Quote))
        {
            return false;
        }

        var ofPassage = one.Found.Where(e => e.Passage.Id == one.Evidence.Passage.Id).ToList();
        var before = ofPassage.Where(e => e.Sentence.End <= one.Evidence.Sentence.Start).MaxBy(e => e.Sentence.End);
        return before is not null
            && !Has(one.Question, before)
            && before.Own >= one.OwnOfPassage
            && before.Own >= NamesTheMatter
            && ofPassage.Count(e => Has(one.Question, e)) == 1
            && SaysWhatIsDone(one);
    }

    private static bool Has(Question question, Evidence evidence) =>
        evidence.FitsWanted && NameFit.SendsToSomebody(question, evidence.Quote);

    private static bool SaysWhatIsDone(Candidate one)
    {
        var said = Plain.Of(one.Evidence.Quote);
        var deeds = one.Question.Topic.Where(w => w.IsDeed && w.IsWhole && w.IsFresh).ToList();
        return one.Question.Asked.Who.TurnsToSomebody
            || one.Question.Wanted is not (Wanted.Date or Wanted.TimeOfDay or Wanted.Who)
            || deeds.Any(deed => IsDoneToIt(said, deed.Folded));
    }

    private static bool IsBesidesBetterTopic(Candidate one)
    {
        var isRowAsked = TableFit.IsCalled(one.Question, one.Evidence.Meeting, one.Evidence.Passage)
            && !one.Evidence.Lacks(w => w.IsMatter && w.IsWhole);
        return !isRowAsked && !Continues(one) && BetterTopic.Exists(one.Question, one.Evidence, one.Found);
    }

    // 預計8月施作停車場 is of that, and 預計8月施作完成 of what was named before.
    private static bool IsDoneToIt(string said, string deed) =>
        said.IndexOf(deed, StringComparison.Ordinal) is >= 0 and var at && EndsSo().IsMatch(said[(at + deed.Length)..]);

    // 交名冊: what is handed in is no deed itself.
    [GeneratedRegex("(?<![0-9])[0-9]+(?<of>檔|屆|期|梯次|標|場次?|階段|批)")]
    private static partial Regex NumberAsked();

    [GeneratedRegex("[交送繳提報領發收寄填給補付退還借換]$")]
    private static partial Regex Handled();

    // Folded.
    [GeneratedRegex("^([前后後完及并並起止,，。；;、）)]|事宜|作(业|業)|[之的]?(目标|期限|日期|时程|期程)|$)")]
    private static partial Regex EndsSo();

    // Begins with no matter of its own.
    [GeneratedRegex("^([\\u4e00-\\u9fff]{2,5}者(?!付費)|其(?![他它餘])|該|未|尚[未無]|如有|逾期|倘|原(?!則)|擬|將|預[計定]|訂於|並|應(?!用)|須|共(?!同)|計|合計|平均|自(?!行|來)|至|迄|目前|已|業[經於已]|截至|本([期季月週]|年度?|學期|次)(?!會|紀)|僅|每|最[高低]|[0-9])")]
    private static partial Regex GoesOn();
}
