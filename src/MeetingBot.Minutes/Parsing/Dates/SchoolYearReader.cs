using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads 113學年度, 112學年度第2學期, 113學年度上學期; the school year begins on 1 August, its second term on 1 February.</summary>
internal static class SchoolYearReader
{
    /// <param name="field">Ends before 學年.</param>
    public static bool Read(string text, NumberField field, ref Written w)
    {
        if (Glance.At(text, field.UnitAt + 1) != '年' || field.First < 36 || !RocDate.TryYear(field.First, out var year)
            || !RocDate.TryYear(field.Last ?? field.First, out var lastYear))
        {
            return false;
        }

        w.End = field.UnitAt + 2;
        w.End += Glance.At(text, w.End) == '度' ? 1 : 0;
        w.Days = Term(text, year, ref w) ?? (new(year, 8, 1), new(lastYear + 1, 7, 31));
        w.Why = "學年自8月1日起，第2學期自2月1日起";
        return true;
    }

    private static (DateOnly From, DateOnly To)? Term(string text, int year, ref Written w)
    {
        var (isFirst, end) = (Glance.At(text, w.End) == '上', w.End + 3);
        if (Glance.At(text, w.End) == '第' && NumberField.Read(text, w.End + 1) is { Unit: '學', First: 1 or 2, Last: null } term
            && Glance.At(text, term.UnitAt + 1) == '期')
        {
            (isFirst, end) = (term.First == 1, term.UnitAt + 2);
        }
        else if (!Glance.Has(text, w.End, "上學期") && !Glance.Has(text, w.End, "下學期"))
        {
            return null;
        }

        w.End = end;
        return isFirst ? (new DateOnly(year, 8, 1), new DateOnly(year + 1, 1, 31)) : (new DateOnly(year + 1, 2, 1), new DateOnly(year + 1, 7, 31));
    }
}
