using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>Gives a question that only makes sense after another what it takes over from it.</summary>
internal static partial class FollowUp
{
    /// <summary>那資訊局呢 after 工務局12月有什麼要交的: the question before with the other unit in it, to be read anew.</summary>
    /// <returns>Null where more is asked than the same of another unit.</returns>
    public static string? OfAnotherUnit(Question question, Question before)
    {
        var (now, then) = (question.Units.ToList(), before.Units.ToList());
        return NamesOnlyAnother(question, before)
            && question is { Meeting: null, CaseNumbers.Count: 0 }
            && now is [var unit]
            && then is [.., var other]
            && before.Text.LastIndexOf(other, StringComparison.Ordinal) is >= 0 and var at
                ? string.Concat(before.Text.AsSpan(0, at), unit, before.Text.AsSpan(at + other.Length))
                : null;
    }

    /// <summary>某局是跟哪個單位一起負責: it can stand alone, and in a conversation hardly does.</summary>
    public static bool Leans(Question question) =>
        question is { Intent: Intent.Passage, Meeting: null, CaseNumbers.Count: 0, IsElliptical: false }
        && (SaysLittle(question)
            || question.Words.All(w => w.Class is WordClass.Phrase or WordClass.Manner or WordClass.Unit || !w.IsWhole));

    /// <summary>後面要怎麼辦: goes on with what was spoken of; how much of the question says so, else nothing.</summary>
    public static int WordOfGoingOn(string text) => GoesOn().Match(text) is { Success: true } on ? on.Groups["then"].Length : 0;

    // 會去參觀哪些地方: says one word of its matter.
    private static bool SaysLittle(Question question) =>
        question.Dates.Count == 0
        && question.Topic.Count(w => w.IsMatter) == 1
        && !question.Topic.Any(w => w.IsNamed);

    public static Question Merge(Question question, Question before)
    {
        if (question is { Page: not null, Words.Count: 0 })
        {
            return before with { Page = question.Page };
        }

        if (OtherOrdinal(question, before) is { } other)
        {
            return other;
        }

        if (NamesOnlyAnother(question, before))
        {
            return before with
            {
                Words = [.. before.Words.Where(w => w.Class != WordClass.Unit || !question.Units.Any()),
                    .. question.Words.Where(w => w.Class == WordClass.Unit)],
                Meeting = Meeting(question.Meeting, before.Meeting),
                Scope = null,
                CaseNumbers = question.CaseNumbers.Count > 0 ? question.CaseNumbers : before.CaseNumbers,
            };
        }

        var own = question.Words.ToList();
        var taken = before.Topic.Where(w => own.All(o => o.Folded != w.Folded)).Select(w => w with { AskedBefore = true });
        var keepsWhat = question.Wanted == Wanted.Anything && !question.NamesThing && !AsksItself().IsMatch(question.Text);
        var meeting = Meeting(question.Meeting, before.Meeting);
        return question with
        {
            Words = [.. own, .. taken],
            Meeting = meeting,
            Scope = meeting == question.Meeting ? question.Scope : meeting == before.Meeting ? before.Scope : null,
            Wanted = keepsWhat ? before.Wanted : question.Wanted,
            AlsoWanted = keepsWhat ? [.. question.AlsoWanted.Union(before.AlsoWanted)] : question.AlsoWanted,
            Asked = keepsWhat ? question.Asked.After(before.Asked)
                : IsOfNextSitting(question, before) ? question.Asked with { Meeting = before.Asked.Meeting }
                : question is { Intent: Intent.CaseList, Asked.Case.SaysWhich: false } ? question.Asked with { Case = before.Asked.Case }
                : question.Asked,
            IsList = question.IsList || (keepsWhat && before.IsList),
            Measure = question.Measure ?? (keepsWhat ? before.Measure : null),
            CaseNumbers = question.CaseNumbers.Count > 0 ? question.CaseNumbers : before.CaseNumbers,
            Dates = question.Dates.Count > 0 ? question.Dates : before.Dates,
            Period = question.Period ?? before.Period,
            OtherNames = question.OtherNames.Count > 0 ? question.OtherNames : before.OtherNames,
            Intent = Intents(question, before, meeting),
        };
    }

    // 那第2次呢？ after the first one of a body that holds no meetings here: 第1次 is a word of the question, and gives way.
    private static Question? OtherOrdinal(Question question, Question before)
    {
        if (Next().Match(question.Text) is { Success: true } next)
        {
            return Neighbour(next, before) is { } neighbour ? Asking(question, neighbour, next.Groups["asks"].Value) : null;
        }

        var ordinal = OnlyOrdinal().Match(question.Text);
        var known = before.Words.FirstOrDefault(w => w is { Class: WordClass.Exact, Folded: ['第', .., _] }
            && ordinal.Success
            && w.Folded[^1] == Plain.Of(ordinal.Value)[^1]);
        var text = ordinal.Value.StartsWith('第') ? ordinal.Value : "第" + ordinal.Value;
        return known is null ? null : With(before, known, text);
    }

    // 下一檔呢？ after 第44檔: the 45th.
    private static Question? Neighbour(Match next, Question before)
    {
        var counter = next.Groups["of"].Value;
        var known = before.Words.FirstOrDefault(w => w is { Class: WordClass.Exact, Folded: ['第', .., _] }
            && w.Folded.EndsWith(Plain.Of(counter), StringComparison.Ordinal));
        return known is not null && int.TryParse(known.Folded.AsSpan(1, known.Folded.Length - 1 - counter.Length), out var number)
            && number + (next.Groups["after"].Success ? 1 : -1) is > 0 and var other
            ? With(before, known, $"第{other}{counter}")
            : null;
    }

    // 那下一檔呢？是哪間學校: what is asked of the next one may be another thing than before.
    private static Question Asking(Question question, Question neighbour, string asks) => asks.Length == 0 ? neighbour : neighbour with
    {
        Wanted = question.Wanted,
        AlsoWanted = question.AlsoWanted,
        Asked = Asked.In(asks),
        Measure = question.Measure,
        IsList = question.IsList,
    };

    private static Question With(Question before, QuestionWord known, string text) => before with
    {
        Words = [.. before.Words.Select(w => w == known ? known with { Text = text, Folded = Plain.Of(text) } : w)],
        Text = before.Text.Replace(known.Text, text, StringComparison.Ordinal),
        IsElliptical = true,
    };

    // 那 212 次呢？, 那204-3案呢？: the same is asked of another.
    // So does 那資訊局呢？, where the question before named a unit.
    private static bool NamesOnlyAnother(Question question, Question before) =>
        question is { Wanted: Wanted.Anything, Fields.Count: 0, Dates.Count: 0 }
            && (question.Meeting is not null
                || question.CaseNumbers.Count > 0
                || (question.Units.Any() && before.Units.Any() && JustAnother().IsMatch(question.Text)))
        && question.Topic.All(word => word.Text is "案" || word.Class == WordClass.Unit);

    // 那 212 次呢？ is another meeting of the kind just asked about, and so is 那212次會議呢？ where several kinds are called so.
    private static MeetingMention? Meeting(MeetingMention? now, MeetingMention? before)
    {
        if (now is null || before is null)
        {
            return now ?? before;
        }

        return now.Series.Count == 0 || now.Series.Intersect(before.Series).Any() && now.Bodies.Count == 0
            ? before with
            {
                Session = now.Session,
                Year = now.Year,
                From = now.From,
                To = now.To,
                Month = now.Month,
                Day = now.Day,
                KindIsTakenOver = true,
            }
            : now;
    }

    private static Intent Intents(Question question, Question before, MeetingMention? meeting) =>
        question.Fields.Count > 0
            && meeting is not null
            && !question.Topic.Any(w => w.Class >= WordClass.Thing && w.Text.Length > 1 && MeetingFieldReader.Read(w.Text) is null)
            ? Intent.MeetingFact
        : question.CaseNumbers.Count == 0
            && before.CaseNumbers.Count > 0
            && question.Text.Contains('案', StringComparison.Ordinal)
            ? Intent.Case
        : question.Intent == Intent.Passage && before.Intent is Intent.Case && !question.Topic.Any() ? Intent.Case
        : question.Intent == Intent.Passage && !question.Topic.Any() ? before.Intent
        : before.Intent == Intent.CaseList && question is { Intent: Intent.Passage, CaseNumbers.Count: 0, Asked.Case.SaysWhich: true }
            && !question.Topic.Any(w => w is { IsThing: true, IsWhole: true } && !IntentReader.IsGeneral(w.Text)) ? Intent.CaseList
        : question is { Intent: Intent.Passage, Meeting: null } && OfTheMeeting(question, before, meeting) is { } ofMeeting ? ofMeeting
        : question.Intent;

    // 在哪裡開？ after 下次會議什麼時候？
    private static bool IsOfNextSitting(Question question, Question before) =>
        before.Asked.Meeting.Following
        && question is { Meeting: null, Fields.Count: > 0 }
        && question.Fields.All(field => field is MeetingField.HeldAt or MeetingField.Venue);

    // 中間有換人主持嗎？ asks of the meeting just spoken of, and says so nowhere.
    private static Intent? OfTheMeeting(Question question, Question before, MeetingMention? meeting)
    {
        var intent = meeting is null ? Intent.Passage : IntentReader.Read(
            question.Text, question.Words, question.CaseNumbers, meeting, MeetingScope.TitleOf(before.Scope), question.Fields.Count > 0);
        return intent is Intent.MeetingFact or Intent.Summary or Intent.CaseList ? intent : null;
    }

    [GeneratedRegex("^(?<then>後面|接下來|接著|再來|之後|後續|然後)(還?要|會|該|再|怎|誰|由|什麼|啥)")]
    private static partial Regex GoesOn();

    // 那借用人要擦什麼？ says itself what it asks for; 那資訊局呢？ does not.
    [GeneratedRegex("什麼|甚麼|啥|哪|怎|如何|為何|何時|誰|幾|多少|嗎|是否|有沒有|能不能|要不要")]
    private static partial Regex AsksItself();

    // Of a list of things another unit may do each anew: 那警察局負責交通 is a question of its own.
    [GeneratedRegex("^(那麼?|至於|換成|改問)?[\\u4e00-\\u9fff]{2,14}的?呢?[？?]?$")]
    private static partial Regex JustAnother();

    [GeneratedRegex("^(那|那麼|至於)?再?((?<after>[下後])|[上前])一?個?(?<of>屆|次|檔|期|季|場|梯次|梯|劑|名|階段|組|號|案|批)(的?呢?[？?]?$|呢?[？?，, ]*(?<asks>(又|則|換)?[是由在]?(誰|哪|什麼|何|幾|多少|多久)[^，。？?]{0,10})[？?]*$)")]
    private static partial Regex Next();

    [GeneratedRegex("(?<=^(那|那麼|至於)?)第?[0-9一二三四五六七八九十]+(屆|次|檔|期|季|場|梯次|梯|劑|名|階段|組|號|案)(?=(會議)?的?呢?[？?]?$)")]
    private static partial Regex OnlyOrdinal();
}
