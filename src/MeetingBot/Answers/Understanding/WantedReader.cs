using MeetingBot.Answers.Words;
using static MeetingBot.Answers.Understanding.WantedWords;

namespace MeetingBot.Answers.Understanding;

/// <summary>What kind of thing is asked for, by the question words.</summary>
internal static class WantedReader
{
    public static Wanted Read(string text, out string? measure)
    {
        measure = null;
        if (Indefinite().IsMatch(text) && !Knows().IsMatch(text))
        {
            return Wanted.YesOrNo;
        }

        if (LastWhere().IsMatch(text))
        {
            return Wanted.Where;
        }

        if (LastWho().IsMatch(text))
        {
            return Wanted.Who;
        }

        if (Money().IsMatch(text))
        {
            return Wanted.Money;
        }

        if (Percentage().IsMatch(text))
        {
            return Wanted.Percentage;
        }

        if (NumberOf().IsMatch(text))
        {
            return Wanted.Count;
        }

        if (HowLong().IsMatch(text))
        {
            return Wanted.Duration;
        }

        if (Day().IsMatch(text) && !IsOfOtherLimit(text) && !HowReckoned().IsMatch(text))
        {
            return Wanted.Date;
        }

        if (Clock().IsMatch(text))
        {
            return Wanted.TimeOfDay;
        }

        if (LastHow().IsMatch(text) || Sorts.AskedIn(text) is { IsClosed: true })
        {
            return Wanted.Anything;
        }

        if (Duration().Match(text) is { Success: true } duration)
        {
            measure = duration.Groups["m"].Value is { Length: > 0 } unit ? unit : null;
            return Wanted.Duration;
        }

        if (Why().IsMatch(text))
        {
            return Wanted.Why;
        }

        if (Address().IsMatch(text) && !HowManyMessages().IsMatch(text))
        {
            return Wanted.Address;
        }

        if (Count().Matches(text) is { Count: > 0 } counts)
        {
            measure = counts[0].Value == "數量" ? null : counts.Select(count => count.Groups["m"].Value).FirstOrDefault(m => m.Length > 0);
            return Wanted.Count;
        }

        return Who().IsMatch(text) ? Wanted.Who
            : Where().IsMatch(text) ? Wanted.Where
            : YesOrNo().IsMatch(text) ? Wanted.YesOrNo
            : Wanted.Anything;
    }

    // 最晚幾點, 最晚要在活動前多久: a limit, and of no day.
    private static bool IsOfOtherLimit(string text) =>
        (Hour().IsMatch(text) || HowFarOff().IsMatch(text)) && !Day().IsMatch(Limit().Replace(text, ""));

    /// <summary>期限 in a question for a date, 地點 in one for a place: asks, and need not be said where the answer stands.</summary>
    public static bool IsQuestionWord(string word, Wanted wanted) => wanted switch
    {
        Wanted.Date => DateWords().IsMatch(word),
        Wanted.Where => PlaceWords().IsMatch(word),
        Wanted.Who => WhoWords().IsMatch(word),
        Wanted.Percentage => HighOrLow().IsMatch(word),
        _ => OutcomeWords().IsMatch(word),
    };

    /// <summary>問題, 單位: minutes give one without calling it so.</summary>
    public static bool IsAnyKind(string word) => AnyKind().IsMatch(word);

    /// <summary>電話 in 電話幾號: what has a number of its own; null where none is asked for.</summary>
    public static string? NumberedThing(string text) =>
        NumberOf().Match(text) is { Success: true } number ? number.Groups["of"].Value : null;

    /// <summary>Where a question for a day asks for it; 0 where it does not.</summary>
    public static int AsksWhen(string text) => Day().Match(text).Index;

    /// <summary>What else is asked in the same breath: 哪一天、在哪裡.</summary>
    public static IReadOnlyList<Wanted> Also(string text, Wanted first) =>
    [
        .. new (Wanted Wanted, bool IsAsked)[]
        {
            (Wanted.Date, Day().IsMatch(text)), (Wanted.TimeOfDay, Clock().IsMatch(text)), (Wanted.Where, Where().IsMatch(text)),
            (Wanted.Money, Money().IsMatch(text)), (Wanted.Count, Count().IsMatch(text)),
            (Wanted.Duration, AndHowLong().IsMatch(text)),
        }.Where(asked => asked.IsAsked && asked.Wanted != first).Select(asked => asked.Wanted),
    ];

    /// <summary>經費 in 經費是多少, 面額 in 面額多少錢, 顏色 in 什麼顏色: the thing right beside the question word.</summary>
    public static string? Attribute(IReadOnlyList<QuestionWord> words, string text)
    {
        if (HowManyOf().Match(text) is { Success: true } of
            && words.FirstOrDefault(w => w.At == of.Index + of.Length) is { Class: WordClass.Thing, Text.Length: > 1 } counted
            && !(of.Index > 0 && text[of.Index - 1] == '哪' && AnyKind().IsMatch(counted.Text)))
        {
            return counted.Text;
        }

        if (NumberedThing(text) is { } numbered)
        {
            return numbered;
        }

        if (Kind(words, text) is { } asked && !AnyKind().IsMatch(asked))
        {
            return asked;
        }

        var match = HowMuch().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var before = words.LastOrDefault(w => w.End <= match.Index
            && w.Class == WordClass.Thing
            && w.Text.Length > 1
            && Dictionary.TryGet(w.Folded, out _)
            && !Time().IsMatch(w.Text)
            && !Ruled().IsMatch(w.Text));
        return before is not null && match.Index - before.End <= 2 && !IsOfEach(before, text) ? before.Text : null;
    }

    // 各年齡層發多少: so many kinds, which the answer names one by one.
    private static bool IsOfEach(QuestionWord word, string text) => word.At > 0 && text[word.At - 1] is '各' or '每';

    /// <summary>顏色 in 什麼顏色, 主題 in 主題是什麼: said where the answer stands, or not when minutes seldom do.</summary>
    public static string? Kind(IReadOnlyList<QuestionWord> words, string text) =>
        WhatKind().Match(text) is { Success: true } kind
            && words.FirstOrDefault(w => w.At == kind.Index + kind.Length) is { Class: WordClass.Thing, Text.Length: > 1 } sort
            ? sort.Text
        : IsWhat().Match(text) is { Success: true } what
            && words.LastOrDefault(w => w.End <= what.Index) is { Class: WordClass.Thing, Text.Length: > 1 } named
            && what.Index - named.End <= 1 && !named.Text.EndsWith('案') ? named.Text
        : null;
}
