namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>Minutes must say when they were held and whose they are, or nothing in them can be placed.</summary>
internal static class HeaderRules
{
    public static IEnumerable<Finding> Check(MinutesFile file)
    {
        if (file.Meeting.HeldAt is null)
        {
            yield return At(file, FindingKind.DateMissing, "找不到開會日期，「會後」「月底」這類期限無從起算。");
        }

        if (file.Meeting.Body is null)
        {
            yield return At(file, FindingKind.BodyMissing, "找不到是哪個機關的會議，無法和同一系列的其他會議接起來。");
        }
    }

    /// <summary>A finding about the file as a whole stands at its first words.</summary>
    public static Finding At(MinutesFile file, FindingKind kind, string why)
    {
        var first = file.Meeting.Items.FirstOrDefault(item => item.Kind != ItemKind.Furniture);
        return new(file.File, first is null ? 1 : file.LineOf(first.Span.Start), kind, file.Meeting.Title ?? first?.Text ?? "", why);
    }
}
