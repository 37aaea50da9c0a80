using MeetingBot.Archive.Duties;

namespace MeetingBot.Tasks.Acts;

/// <summary>取消完成: it is not done after all.</summary>
internal static class Reopening
{
    public static (Outcome Outcome, DutyChange? Change) Do(HeldDuty held, string? owner, Doer by, OfficeToday office)
    {
        var (part, instead) = WhosePart.Of(held, DutyAct.Reopen, owner, by, office);
        if (part is null)
        {
            return (instead!, null);
        }

        var duty = held.Duty with { State = DutyState.Open };
        var whose = part.IsPerson ? "您的部分" : $"{part.Name}的部分";
        var due = held.DueOf(part.Key) is { } day ? $"期限是{DutySpeech.Due(day, office.Today)}。" : "";
        return (
            new($"已取消完成：{DutySpeech.Name(duty)}{whose}改回未完成。{due}", $"{by.Name}把{DutySpeech.Name(duty)}改回未完成。"),
            new(
                duty, [held.ShareOf(part.Key) with { State = ShareState.Open, At = office.Now, By = by.Id }], null, null,
                [new(office.Now, part.Key, by.Id, by.Where, "取消完成")]));
    }
}
