using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads the dates that begin with a word: 今年10月底, 本(110)年度, 上週, 本週五, 明(15)日, 同日, 年底, 下半年, 第2、3季.</summary>
internal static class WordReader
{
    private const string NoLevel = "次般級些起定直個樣共項體致切線段期"; // 本週一級主管

    public static bool TryRead(string text, int at, DateMemory memory, out Written w)
    {
        w = new() { Start = at, End = at };
        if (Glance.At(text, at + 1) == '(')
        {
            return ParenthesizedReader.TryRead(text, at, memory, ref w);
        }

        if (DateWord.At(text, at) is { } word)
        {
            return Word(text, word, memory, ref w);
        }

        return text[at] switch
        {
            '年' => EndOfYear(text, at, memory, ref w),
            '月' => EndOfMonth(text, at, memory, ref w),
            '上' or '下' => HalfYear(text, memory, ref w),
            '第' => YearPart.Quarter(text, ref w),
            '即' => Today(text, at, memory, ref w),
            '週' or '周' or '星' or '禮' => WeekdayAlone(text, at, memory, ref w),
            _ => false,
        };
    }

    private static bool Word(string text, DateWord word, DateMemory memory, ref Written w)
    {
        var from = word.IsAnaphor ? AnaphorBase(text, word, memory, w.Start) : memory.Held;
        if (word.IsAnaphor && from is null)
        {
            return false;
        }

        w.End += word.Text.Length;
        w.IsWord = true;
        w.IsAdrift = from is null;
        w.Why = word.IsAnaphor && from != memory.Held ? $"「{word.Text}」自前文{RocDate.Write(from!.Value)}推算" : null;
        switch (word.Unit)
        {
            case WordUnit.Year:
                w.Year = (word.IsAnaphor ? memory.Year ?? from?.Year : YearFrom(word, from, memory)) + word.Offset;
                w.IsAdrift = w.Year is null;
                DayTail.AfterYear(text, ref w);
                break;
            case WordUnit.Month:
                SetMonth(from?.AddMonths(word.Offset), ref w);
                DayTail.AfterMonth(text, ref w);
                break;
            case WordUnit.Week:
                SetWeek(text, from?.AddDays(7 * word.Offset), ref w);
                break;
            default:
                SetDay(from?.AddDays(word.Offset), ref w);
                DayTail.AfterDay(text, ref w);
                SpelledOut.Read(text, ref w);
                break;
        }

        return true;
    }

    // 本年 and, where the meeting's day is not known, 去年 too count from the year that is reported on.
    private static int? YearFrom(DateWord word, DateOnly? from, DateMemory memory) =>
        word.Text == "本年" ? memory.Context.ThisYear : from?.Year ?? memory.Context.ThisYear;

    // 到期當日 and 活動當天 mean days that no date before tells.
    private static DateOnly? AnaphorBase(string text, DateWord word, DateMemory memory, int at) => word.Unit switch
    {
        WordUnit.Year => memory.IsInThisFlow || memory.Year is not null ? memory.Day ?? memory.Held : memory.Held,
        WordUnit.Month => memory.IsInThisFlow ? memory.Day : word.Offset == 0 ? null : memory.Held,
        WordUnit.Week => memory.IsInThisFlow ? memory.Day : null,
        _ => memory.IsFresh && IsFree(Glance.At(text, at - 1)) ? memory.Day : null,
    };

    private static bool IsFree(char before) => before == '\0' || !Glyphs.IsHan(before) || Glance.IsOneOf(before, "於在自並且而故須至即係及或，。；");

    private static void SetMonth(DateOnly? day, ref Written w) => (w.Year, w.Month) = (day?.Year, day?.Month);

    private static void SetDay(DateOnly? day, ref Written w) => (w.Year, w.Month, w.Day) = (day?.Year, day?.Month, day?.Day);

    private static void SetWeek(string text, DateOnly? day, ref Written w)
    {
        var monday = day?.Monday();
        var c = Glance.At(text, w.End);
        if (RocDate.TryWeekday(c, out var weekday) && (c == '日' || !Glance.IsOneOf(Glance.At(text, w.End + 1), NoLevel)))
        {
            w.End++;
            SetDay(monday?.AddDays(((int)weekday + 6) % 7), ref w);
            DayTail.AfterDay(text, ref w);
            SpelledOut.Read(text, ref w);
        }
        else if (monday is { } first)
        {
            w.Days = Glance.At(text, w.End) == '末' ? (first.AddDays(5), first.AddDays(6)) : (first, first.AddDays(6));
            w.End += Glance.At(text, w.End) == '末' ? 1 : 0;
        }
    }

    private static bool EndOfYear(string text, int at, DateMemory memory, ref Written w)
    {
        if (Glance.At(text, at + 1) is not ('底' or '初' or '內') || Glance.IsOneOf(Glance.At(text, at - 1), "0123456789學個每度一二三四五六七八九十幾數多半"))
        {
            return false;
        }

        w.Year = memory.Context.ThisYear;
        w.IsAdrift = w.Year is null;
        w.Portion = text[at + 1] switch { '底' => Portion.End, '初' => Portion.Early, _ => Portion.Whole };
        w.End = at + (w.Portion == Portion.Whole ? 1 : 2);
        w.IsWord = true;
        return w.Portion != Portion.Whole || Ending.Read(text, w.End).Kind == EndingKind.Inside;
    }

    private static bool EndOfMonth(string text, int at, DateMemory memory, ref Written w)
    {
        if (Glance.At(text, at + 1) is not ('底' or '初') || Glance.IsOneOf(Glance.At(text, at - 1), "0123456789個每一二三四五六七八九十"))
        {
            return false;
        }

        SetMonth(memory.Held, ref w);
        w.IsAdrift = memory.Held is null;
        w.Portion = text[at + 1] == '底' ? Portion.End : Portion.Early;
        w.End = at + 2;
        w.IsWord = true;
        return true;
    }

    private static bool HalfYear(string text, DateMemory memory, ref Written w)
    {
        if (!YearPart.Half(text, ref w))
        {
            return false;
        }

        w.Year = memory.Context.ThisYear;
        w.IsAdrift = w.Year is null;
        return true;
    }

    private static bool Today(string text, int at, DateMemory memory, ref Written w)
    {
        if (!Glance.Has(text, at, "即日起") || WithinReader.Read(text, at + 3) is not null)
        {
            return false;
        }

        SetDay(memory.Held, ref w);
        w.IsAdrift = memory.Held is null;
        w.IsWord = true;
        w.End = at + 2;
        return true;
    }

    // 禮拜三下班前: the next one after the meeting; without a bound it is a weekly habit or part of a table.
    private static bool WeekdayAlone(string text, int at, DateMemory memory, ref Written w)
    {
        DayTail.AfterDay(text, ref w);
        if (w.Weekday is not { } weekday || Glance.At(text, at - 1) is '每' or '(')
        {
            return false;
        }

        var day = memory.Held;
        while (day is { } candidate && candidate.DayOfWeek != weekday)
        {
            day = candidate.AddDays(1);
        }

        SetDay(day, ref w);
        w.IsWord = true;
        w.IsAdrift = day is null;
        w.Why = $"會議日期起最近的星期{RocDate.Weekday(weekday)}";
        SpelledOut.Read(text, ref w);
        return Ending.IsBound(text, w.End);
    }
}
