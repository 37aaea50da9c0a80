using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>The period a work report is about (報告期間).</summary>
internal sealed record ReportedPeriod(DateOnly From, DateOnly To)
{
    private const int Opening = 80;

    private static readonly string[] Defined = ["以下簡稱本期", "以下簡稱「本期", "下稱本期", "以下稱本期", "以下簡稱「本期間", "以下簡稱本報告期間"];

    /// <summary>
    /// Found only in a document that calls itself a report (工作報告, 業務報告) on its first lines and names the period it calls 本期,
    /// so that minutes with a report among their items are not taken for one.
    /// </summary>
    public static ReportedPeriod? Find(IReadOnlyList<FlowText> flows, OfficeCalendar calendar)
    {
        var opening = flows.Take(Opening).ToList();
        if (!opening.Take(12).Any(IsTitle))
        {
            return null;
        }

        var reader = new DateReader(new(null, null, null, calendar));
        foreach (var flow in opening)
        {
            foreach (var date in reader.Read(flow))
            {
                var behind = flow.Text.AsSpan(date.End, Math.Min(14, flow.Length - date.End));
                if (date is { From: { } from, To: { } to } && from.Day.AddDays(27) < to.Day && Glance.ContainsAny(behind, Defined))
                {
                    return new(from.Day, to.Day);
                }
            }
        }

        return null;
    }

    private static bool IsTitle(FlowText flow) =>
        flow.Length <= 40 && (flow.Text.EndsWith("工作報告", StringComparison.Ordinal) || flow.Text.EndsWith("業務報告", StringComparison.Ordinal)
            || flow.Text.EndsWith("施政報告", StringComparison.Ordinal));
}
