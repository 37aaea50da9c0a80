using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>What of the question is not said: nowhere, or not where it must be.</summary>
internal static partial class MissingWordRules
{
    private const double FarAbove = 0.4; // so much more of the question above the passage makes up for what it does not say itself
    private const double SaysSomething = 0.1;
    private const double SaysTheRest = 0.8; // of what the headings leave
    private const double Common = 0.3; // a name of less weight is one that stands everywhere
    private const double Said = 0.3;
    private const double Whole = 0.9;
    private const double MissingBesideAttribute = 0.4;
    private const int OppositeName = 3;
    private const int Few = 2;
    private const int LeastOfHead = 2;
    private const int LongHead = 3; // 木棉花 alone is as much
    private static readonly string[] Holders = ["市長", "縣長", "鄉長", "鎮長", "區長", "里長", "校長", "州長", "總統", "大使", "館長"];
    private static readonly string Telling = Fold.Of("大小新舊老上下東西南北中前後內外左右");
    private static readonly string[] SameTelling = [.. new[] { "上前", "下後", "內中", "舊老" }.Select(Fold.Of)];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(LacksKind), LacksKind),
        new(nameof(SaysTooLittle), SaysTooLittle),
        new(nameof(SaysTooLittleHere), SaysTooLittleHere),
        new(nameof(LacksThings), LacksThings),
        new(nameof(LacksName), LacksName),
        new(nameof(LacksWhoseHolder), LacksWhoseHolder),
        new(nameof(IsOfOpposite), IsOfOpposite),
        new(nameof(LacksPlace), LacksPlace),
        new(nameof(LacksAttribute), LacksAttribute),
        new(nameof(IsOfAnother), IsOfAnother),
        new(nameof(LacksHead), LacksHead),
        new(nameof(LacksWhatItIsOf), LacksWhatItIsOf),
        new(nameof(LacksSort), LacksSort),
        new(nameof(LacksFeast), LacksFeast),
        new(nameof(LacksWhatOfWhich), LacksWhatOfWhich),
        new(nameof(LacksOwnWords), LacksOwnWords),
    ];

    private static bool LacksKind(Candidate one) => !one.Evidence.FitsWanted;

    private static bool SaysTooLittle(Candidate one) => !(one.Evidence.Score >= one.Gate.Score);

    private static bool SaysTooLittleHere(Candidate one)
    {
        var isToldAbove = one.Evidence.Score >= one.Gate.Here + FarAbove
            && (one.Evidence.Own > SaysSomething || one.Evidence.Told >= SaysTheRest);
        isToldAbove |= one.Evidence.Own > SaysSomething && (DeedRules.SaysDeedUnderItsMatter(one) || IsRulingOnAll(one)
            || AskedThingRules.IsOrderAsked(one));
        return one.Evidence.Here < one.Gate.Here && !isToldAbove;
    }

    // Of a ruling on a matter that says all that is asked, it need not be said again; not of one of many that gives any sum.
    private static bool IsRulingOnAll(Candidate one) =>
        (one.Question.Wanted != Wanted.Anything || one.Question.Asked.Thing.Gain)
        && one.Evidence.Kind == ItemKind.Resolution
        && (RulingUnder.NamesTheMatter(one.Question, one.Evidence) || one.Evidence.Meeting.Rulings(one.Evidence.Passage).Count <= Few)
        && AgendaPath.ItemOf(one.Evidence.Passage.Item.Path) is not null
        && Plain.Of(one.Evidence.Quote) is var said
        && !one.Evidence.Lacks(w => w.IsMatter && w.IsWhole
            && !DeedWords.IsWrittenIn(w, said) && !(w.IsDeed && DeedWords.IsHintedAtIn(w, said)))
        && one.Evidence.WithAbove + one.Evidence.Meeting.Scope(one.Evidence.Passage) is var item
        && one.Question.Topic.Where(w => w is { IsThing: true, IsWhole: true, IsFresh: true })
            .All(w => Coverage.Of(w, item) >= Said || DeedWords.IsWrittenIn(w, said));

    private static bool LacksThings(Candidate one)
    {
        var all = one.Question.Topic.Where(IsOfMatter).Sum(one.Weight);
        var missing = one.Evidence.Missing.Where(IsOfMatter).Sum(one.Weight);
        return all > 0 && (missing / all > one.Gate.MissingThings || SaysNoneButBody(one));
    }

    // 望海捷運 in minutes of 望海市: whose they are is no part of the matter.
    private static bool SaysNoneButBody(Candidate one)
    {
        var deed = one.Question.Wanted == Wanted.Date ? DeedRules.AskedAct(one.Question) : null; // 動工 is said of anything
        var things = one.Question.Topic.Where(w => w is { IsThing: true, IsWhole: true, IsFresh: true } && w != deed).ToLookup(
            w => Coverage.Of(w, one.Evidence.Meeting.Title) >= Whole);
        return things[true].Any() && things[false].Any()
            && things[false].All(w => (w.Office.Count == 0 || deed is { IsThing: true }) && one.Evidence.Missing.Contains(w));
    }

    private static bool LacksName(Candidate one) => one.Evidence.Lacks(w => w.IsFresh && w.IsNamed && one.Weight(w) > Common);

    // 首爾市長: of that city, and no other one's mayor.
    private static bool LacksWhoseHolder(Candidate one) => one.Evidence.Lacks(w =>
        w is { IsThing: true, IsWhole: true, IsFresh: true }
        && !Surnames.Begins(w.Text[0])
        && Holders.Any(holder => one.Question.Text.AsSpan(w.End).StartsWith(holder, StringComparison.Ordinal)));

    // 大埔溪 is not 新埔溪, and 東門市場 not 西門市場.
    private static bool IsOfOpposite(Candidate one)
    {
        var asked = Plain.Of(one.Question.Text);
        var said = Plain.Of(one.Evidence.Passage.Item.Text);
        var above = one.Evidence.Meeting.Above(one.Evidence.Passage);
        return Enumerable.Range(0, Math.Max(0, asked.Length - OppositeName + 1))
            .Select(at => asked.Substring(at, OppositeName))
            .Where(name => IsTelling(name[0]) && name.All(char.IsLetter) && !IsDeed(name[1..], one.Question))
            .Any(name => IsOnlyOfOthers(name, said) && !above.Contains(name, StringComparison.Ordinal));
    }

    // 新採購的電腦 is no name.
    private static bool IsDeed(string words, Question question) => question.Topic.Any(w => w.IsDeed && w.Folded == words);

    // 預計下半年可補足 is said of what is told of now, 上半年.
    private static bool IsOnlyOfOthers(string name, string said)
    {
        var places = Regex.Matches(said, Regex.Escape(name[1..]));
        return places.Count > 0 && places.All(place => place.Index > 0
            && IsOther(name[0], said[place.Index - 1])
            && !Planned().IsMatch(said[..(place.Index - 1)]));
    }

    private static bool IsOther(char asked, char said) =>
        IsTelling(said) && said != asked && !SameTelling.Any(same => same.Contains(asked) && same.Contains(said));

    private static bool IsTelling(char letter) => Telling.Contains(letter, StringComparison.Ordinal);

    // 青埔鄉 is no word of the language but one place, and a figure of all is none of it.
    private static bool LacksPlace(Candidate one) =>
        one.Question.Topic.Any(w => w.IsFresh && w.IsThing && Place().IsMatch(w.Text) && !Dictionary.TryGet(w.Folded, out _)
            && !IsPlaceOf(w, one.Evidence.Meeting, one.Evidence.Passage)
            && (one.Question.Wanted is Wanted.Count or Wanted.Money or Wanted.Percentage || !IsIn(w, one.Evidence.Meeting)));

    // What is neither named beside it nor anywhere in the minutes is not what they tell of.
    private static bool IsIn(QuestionWord place, MeetingText meeting) =>
        meeting.Passages.Any(passage => Coverage.Of(place, Plain.Of(passage.Item.Text)) >= Said);

    // Not where only the passages before it say so: they may be the rows of a table on something else.
    private static bool IsPlaceOf(QuestionWord place, MeetingText meeting, Archive.Passage passage) =>
        new[] { Plain.Of(passage.Item.Text), meeting.Above(passage), meeting.Scope(passage), meeting.Title }
            .Any(text => Coverage.Of(place, text) >= Said);

    // Not said by a heading far above: 目標 of 策略目標與執行情形.
    public static bool LacksAttribute(Candidate one)
    {
        if (one.Question.Attribute is not { } attribute)
        {
            return false;
        }

        var word = one.Question.Words.FirstOrDefault(w => w.Text == attribute) ?? new(attribute, Plain.Of(attribute), 0, WordClass.Thing);
        var passage = one.Evidence.Passage;
        if ((one.Question.Asked.Sort is { } sort && sort.IsCalled(attribute) && sort.IsIn(one.Evidence.Quote))
            || (one is { Question.Wanted: Wanted.Percentage, Evidence.Kind: ItemKind.Table }
                && attribute is "比率" or "比例" or "百分比" or "占比")) // 97% in a row is one
        {
            return false;
        }

        var isSaid = Coverage.Of(word, Plain.Of(passage.Item.Text + ' ' + (passage.Heading is [.., var line] ? line : ""))) >= Said;
        return !isSaid && !(passage.Item.Kind == ItemKind.Table && Coverage.Of(word, one.Evidence.Meeting.Above(passage)) >= Said);
    }

    // 課程的講師: of a course, but of which one.
    private static bool IsOfAnother(Candidate one)
    {
        var topic = one.Question.Topic.Where(w => w.IsThing && w.IsFresh && w.Text != one.Question.Attribute).ToList();
        return one.Question.Attribute is not null
            && topic.Where(one.Evidence.Missing.Contains).Sum(one.Weight) > topic.Sum(one.Weight) * MissingBesideAttribute;
    }

    // 市政大樓的充電樁收多少錢: of that building, and of nothing that is asked of it.
    private static bool LacksHead(Candidate one) =>
        one.Question.Wanted is not (Wanted.Anything or Wanted.YesOrNo or Wanted.Why)
        && one.Question.Text.LastIndexOf('的') is > 0 and var of
        && one.Question.Topic.Where(w => w.IsMatter && w.IsWhole && w.IsFresh).ToLookup(w => w.At > of) is var words
        && words[false].Any()
        && (words[true].Count(w => w.IsThing) >= LeastOfHead || words[true].Any(w => w.IsThing && w.Text.Length >= LongHead))
        && words[true].All(one.Evidence.Missing.Contains);

    // 監視器案的得標廠商 is not answered by who won another tender.
    private static bool LacksWhatItIsOf(Candidate one) =>
        one.Question.Wanted is not (Wanted.Anything or Wanted.YesOrNo or Wanted.Why)
        && one.Question.Text.LastIndexOf("案的", StringComparison.Ordinal) is > 0 and var of
        && one.Question.Topic.Where(w => w.IsMatter && w.IsWhole && w.IsFresh && w.At < of).ToList() is { Count: > 1 } matter
        && matter.TrueForAll(one.Evidence.Missing.Contains);

    // 電子發票 is not 自然人憑證: what minutes write for one of its words is not enough where the others are missing.
    private static bool LacksOwnWords(Candidate one)
    {
        var things = one.Question.Topic.Where(w => w.IsThing && w.IsWhole && w.IsFresh).ToList();
        var said = one.Evidence.WithAbove;
        return things.Exists(one.Evidence.Missing.Contains)
            && things.Exists(w => w.Office.Count > 0)
            && things.TrueForAll(w => one.Evidence.Missing.Contains(w) || Coverage.Of(w with { Office = [] }, said) < Said);
    }

    // 哪些表演團體: some of that sort, and not any that go with it.
    private static bool LacksSort(Candidate one)
    {
        if (one.Question.Asked.Matter.Sort is not { } at)
        {
            return false;
        }

        var sort = new List<QuestionWord>();
        foreach (var word in one.Question.Topic.Where(w => w.At >= at))
        {
            if (!word.IsMatter || !word.IsWhole || word.At != (sort.Count == 0 ? at : sort[^1].End))
            {
                break;
            }

            sort.Add(word);
        }

        return sort.Count > 0 && !WantedReader.IsAnyKind(sort[^1].Text) && sort.All(one.Evidence.Missing.Contains);
    }

    // 哪幾棵留在原地: which ones of those, and not whatever is told of them.
    private static bool LacksWhatOfWhich(Candidate one) =>
        one.Question.Asked.Matter.WhichAt is { } at
        && one.Question.Topic.Where(w => w is { IsMatter: true, IsWhole: true, IsFresh: true } && w.At > at).ToList() is { Count: > 0 } of
        && of.Exists(w => w.IsDeed && !DeedRules.IsSaidOtherwise(w))
        && of.TrueForAll(one.Evidence.Missing.Contains);

    // 藝術季 is not told of by 按季巡查: such a name is one word, though the dictionary has it in two.
    private static bool LacksFeast(Candidate one) =>
        one.Question.Wanted is not (Wanted.Anything or Wanted.YesOrNo or Wanted.Why)
        && one.Question.Topic.Zip(one.Question.Topic.Skip(1)).Any(pair =>
            pair.First.End == pair.Second.At
            && pair is { First: { IsThing: true, IsWhole: true, IsFresh: true }, Second.Text: "季" or "節" or "祭" }
            && one.Evidence.Missing.Contains(pair.First)
            && Coverage.Of(pair.First, one.Evidence.WithAbove) < Said);

    private static bool IsOfMatter(QuestionWord word) => word.Class is WordClass.Thing or WordClass.Exact && word.IsFresh;

    [GeneratedRegex("(预计|预定|可望|将于|拟于|俟|待|至|于)$")]
    private static partial Regex Planned();

    [GeneratedRegex("^[\\u4e00-\\u9fff]{2,4}([鄉鎮里村路街溪橋]|(?<![社園校營院])區)$")]
    private static partial Regex Place();
}
