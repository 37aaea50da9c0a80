using MeetingBot.Reminders.Simulation;

namespace MeetingBot.Console;

/// <summary>A message that would go out, as one line of JSON in the format others rely on.</summary>
internal static class SimulationJson
{
    public static string Line(SimulatedNotice notice) => MinutesJson.Line(new
    {
        At = $"{notice.At}+08:00",
        To = notice.Message.Recipient,
        Address = Address(notice),
        notice.Message.Kind,
        notice.Tasks,
        notice.Text,
        notice.Why,
    });

    /// <summary>taipeion/wang, taipeion/1201: channel and account, or conversation.</summary>
    public static string Address(SimulatedNotice notice) =>
        notice.Message.Message.To is var to && to.Conversation is { } conversation ? $"{to.Channel}/{conversation}" : $"{to.Channel}/{to.Account}";
}
