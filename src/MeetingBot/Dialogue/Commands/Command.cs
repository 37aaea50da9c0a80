using MeetingBot.Dialogue.Duties;
using MeetingBot.Dialogue.Office;
using MeetingBot.Dialogue.Words;

namespace MeetingBot.Dialogue.Commands;

/// <summary>Something fixed that is asked of the bot (指令).</summary>
internal abstract record Command
{
    private Command()
    {
    }

    /// <summary>Whether it is about one duty, by its number.</summary>
    public bool NamesDuty() => this is OnDuty { Order.Number: not null } || (this is ForOffice(var wanted) && wanted.NamesDuty());

    public sealed record Help : Command;

    public sealed record MyTasks(int Page) : Command;

    public sealed record DueThisWeek(int Page) : Command;

    public sealed record Overdue(int Page) : Command;

    /// <summary>What was finished of late.</summary>
    public sealed record Finished(int Page) : Command;

    /// <summary>What waits for one's consent (申請).</summary>
    public sealed record Requests : Command;

    /// <summary>Something about one duty.</summary>
    public sealed record OnDuty(DutyOrder Order) : Command;

    public sealed record Case(string Number) : Command;

    /// <summary>Meetings with this session, or held on this day; of a series whose name holds these words.</summary>
    public sealed record Meeting(int? Session, DateOnly? Day, string Name) : Command;

    public sealed record Resolutions(string Words) : Command;

    public sealed record Reload : Command;

    public sealed record Status : Command;

    public sealed record Report(string Words) : Command;

    /// <summary>A link to a calendar of one's own, or of a unit.</summary>
    public sealed record Subscribe(string? Unit) : Command;

    /// <summary>The links open nothing any more: all of one's own, or that of a unit.</summary>
    public sealed record Unsubscribe(string? Unit) : Command;

    /// <summary>A command that says too little: 案號 alone.</summary>
    public sealed record Incomplete(CommandWord<Command> Word) : Command;

    /// <summary>A number that no duty has: 完成 -1.</summary>
    /// <param name="Example">How it is said of one that there may be.</param>
    public sealed record NoSuchNumber(string Example) : Command;

    /// <summary>Of managers and admins, and of everybody about their absence.</summary>
    public sealed record ForOffice(OfficeCommand Wanted) : Command;

    public sealed record Hello : Command;

    public sealed record Thanks : Command;
}
