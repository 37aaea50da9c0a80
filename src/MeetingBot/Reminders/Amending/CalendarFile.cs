using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Reading;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Amending;

/// <summary>A calendar in the form of the office's own (date,off|work,name), as amendments to the one that is known: only what differs counts.</summary>
/// <param name="Errors">In Chinese, one line each; with any, nothing is taken.</param>
/// <param name="Lines">How many days it names.</param>
internal sealed record CalendarFile(CalendarDraft Draft, IReadOnlyList<string> Errors, int Lines)
{
    public const long MostBytes = 1 << 20;

    public static bool IsOne(string name) => Path.GetExtension(name).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    /// <param name="known">What is known already.</param>
    /// <param name="by">Id of the admin; of the command line, its name.</param>
    public static CalendarFile Read(byte[] bytes, OfficeDays known, string by, DateTimeOffset now)
    {
        if (TextFile.Decode(bytes) is not { } text)
        {
            return new(new([], []), ["這個檔案不是文字檔：請存成 CSV（UTF-8 或 Big5）。"], 0);
        }

        using var reader = new StringReader(text);
        var file = OfficeDayFile.Read(reader);
        IReadOnlyList<string> errors = file is { Days.Count: 0, Errors.Count: 0 } ? ["檔案裡沒有任何一天：每行應寫成 2026-03-02,off,調整放假。"] : [.. file.Errors, .. Twice(file.Days)];
        var changes = file.Days.Select(day => new CalendarChange(day.Date, day.IsOff, IsTyphoon(day.IsOff, day.Name), day.Name, by, now))
            .Where(change => Differs(change, known));
        return new(new([.. changes.OrderBy(change => change.Day)], []), errors, file.Days.Count);
    }

    /// <summary>Whether a day off is one for a typhoon, by what it is called: that shuts the office and moves no term, however it is told.</summary>
    public static bool IsTyphoon(bool isOff, string name) => isOff && name.Contains('颱', StringComparison.Ordinal);

    /// <summary>Whether it changes anything about the day.</summary>
    public static bool Differs(CalendarChange change, OfficeDays known) => change.IsTyphoon
        ? known.Openings.IsOfficeDay(change.Day)
        : known.Terms.IsOfficeDay(change.Day) == change.IsOff || known.Openings.IsOfficeDay(change.Day) == change.IsOff;

    private static IEnumerable<string> Twice(IReadOnlyList<OfficeDay> days) => days.GroupBy(day => day.Date)
        .Where(same => same.Select(day => day.IsOff).Distinct().Count() > 1).Select(same => $"{RocDate.Write(same.Key)}寫了兩次，一次放假、一次上班。");
}
