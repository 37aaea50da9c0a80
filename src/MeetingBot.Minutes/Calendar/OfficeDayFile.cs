using System.Globalization;

namespace MeetingBot.Minutes.Calendar;

/// <summary>The government's office calendar (政府行政機關辦公日曆表) as lines of <c>date,off|work,name</c>.</summary>
/// <param name="Errors">One line each, in Chinese: the line number, what stands there and what is wrong with it.</param>
public sealed record OfficeDayFile(IReadOnlyList<OfficeDay> Days, IReadOnlyList<string> Errors)
{
    public static OfficeDayFile Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var days = new List<OfficeDay>();
        var errors = new List<string>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#') || (number == 1 && line.StartsWith("date", StringComparison.Ordinal)))
            {
                continue;
            }

            if (Wrong(line, out var day) is { } wrong)
            {
                errors.Add(string.Create(CultureInfo.InvariantCulture, $"第{number}行「{line}」{wrong}"));
            }
            else
            {
                days.Add(day);
            }
        }

        return new(days, errors);
    }

    private static string? Wrong(string line, out OfficeDay day)
    {
        day = new(default, false, "");
        var cells = line.Split(',', 3, StringSplitOptions.TrimEntries);
        if (cells.Length < 2)
        {
            return "應有日期、off或work、名稱三欄。";
        }

        if (!DateOnly.TryParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return "的日期不存在，應寫成2025-02-27。";
        }

        if (cells[1] is not ("off" or "work"))
        {
            return "第二欄應為off（放假）或work（上班）。";
        }

        day = new(date, cells[1] == "off", cells.Length == 3 ? cells[2] : "");
        return null;
    }
}
