using System.Diagnostics;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Bench.Reminders;

/// <summary>One life of the program: from which moment of the simulated year it ran, and how fast.</summary>
/// <param name="Begun">By the stopwatch: before its process began.</param>
internal sealed record Life(DateOnly Day, TimeOnly StartsAt, int Speed, long Begun)
{
    /// <summary>By the stopwatch: when it had certainly begun.</summary>
    public long Ready { get; set; }

    public string Setting => new Moment(Day, StartsAt).ToString();

    /// <summary>Whether it was certainly before the opening or after the closing there: its clock began somewhere between two moments.</summary>
    /// <param name="underWay">So long a message may have been on its way.</param>
    public bool IsOutside(long stamp, TimeOnly opens, TimeOnly closes, TimeSpan underWay) => !OfficeCalendar.Published.IsOfficeDay(Day)
        || At(stamp, Begun) < opens.ToTimeSpan() || At(stamp, Ready == 0 ? stamp : Ready) >= closes.ToTimeSpan() + (underWay * Speed);

    private TimeSpan At(long stamp, long since) => StartsAt.ToTimeSpan() + (Stopwatch.GetElapsedTime(since, stamp) * Speed);
}
