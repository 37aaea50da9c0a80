using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>The sessions of a series follow each other without gaps, in the order of their dates, one file each.</summary>
internal static class SessionRules
{
    public static IEnumerable<Finding> Check(MeetingSeries series) =>
        Copies(series).Concat(OutOfOrder(series)).Concat(Missing(series));

    private static IEnumerable<Finding> Copies(MeetingSeries series)
    {
        foreach (var (copy, original) in series.Copies)
        {
            yield return HeaderRules.At(copy, FindingKind.SameMeetingTwice,
                $"{MeetingWords.Full(copy)}有兩個檔案，另一個是 {original.File}；案件只照那一個計算。");
        }

        foreach (var same in Numbered(series).GroupBy(m => (m.Year, m.Session)).Where(same => same.Count() > 1))
        {
            var first = same.First().File;
            foreach (var (other, _, _) in same.Skip(1))
            {
                yield return HeaderRules.At(other, FindingKind.SameMeetingTwice,
                    $"{MeetingWords.Full(other)}有兩個檔案，日期不同：{Day(first)} 在 {first.File}，{Day(other)} 在本檔。");
            }
        }
    }

    private static IEnumerable<Finding> OutOfOrder(MeetingSeries series) =>
        from pair in Pairs(Numbered(series).Where(m => m.File.Meeting.HeldAt is not null))
        where pair.Earlier.Year == pair.Later.Year && pair.Earlier.Session > pair.Later.Session
        select HeaderRules.At(pair.Later.File, FindingKind.SessionOutOfOrder,
            $"{MeetingWords.Full(pair.Later.File)}在 {Day(pair.Later.File)} 召開，"
            + $"卻晚於{MeetingWords.Sitting(pair.Earlier.File)}（{Day(pair.Earlier.File)}，{pair.Earlier.File.File}）。");

    private static IEnumerable<Finding> Missing(MeetingSeries series) =>
        from pair in Pairs(Numbered(series).OrderBy(m => m.Year).ThenBy(m => m.Session))
        let firstMissing = NextSession(pair.Earlier, pair.Later)
        where firstMissing < pair.Later.Session
        select HeaderRules.At(pair.Later.File, FindingKind.MeetingMissing,
            $"缺少{series.Body}{series.Name}{Range(pair.Later.Year, firstMissing, pair.Later.Session - 1)}會議的紀錄，"
            + $"前一份是{MeetingWords.Sitting(pair.Earlier.File)}（{pair.Earlier.File.File}）；這段期間案件的變化無從得知。");

    // How many meetings the earlier year had is not known, but the new year began with number 1.
    private static int NextSession(NumberedMeeting earlier, NumberedMeeting later) =>
        earlier.Year == later.Year ? earlier.Session + 1 : 1;

    private static string Range(int? year, int first, int last) =>
        (year is null ? "" : $"{year}年") + (first == last ? $"第{first}次" : $"第{first}至{last}次");

    private static IEnumerable<NumberedMeeting> Numbered(MeetingSeries series) =>
        from file in series.Meetings
        where file.Meeting.Session is not null
        select new NumberedMeeting(file, series.YearOf(file), file.Meeting.Session!.Value);

    private static IEnumerable<(NumberedMeeting Earlier, NumberedMeeting Later)> Pairs(IEnumerable<NumberedMeeting> meetings)
    {
        NumberedMeeting[] all = [.. meetings];
        return all.Zip(all.Skip(1));
    }

    private static string Day(MinutesFile file) => file.Meeting.HeldAt is { Day: var day } ? RocDate.Write(day) : "日期不明";

    private sealed record NumberedMeeting(MinutesFile File, int? Year, int Session);
}
