using System.Globalization;

namespace MeetingBot.Minutes.Calendar;

/// <summary>A day in Taipei, with a time of day when the words give one.</summary>
public readonly record struct Moment(DateOnly Day, TimeOnly? Time = null) : IComparable<Moment>
{
    public int CompareTo(Moment other)
    {
        var days = Day.CompareTo(other.Day);
        return days != 0 ? days : (Time ?? TimeOnly.MinValue).CompareTo(other.Time ?? TimeOnly.MinValue);
    }

    public static bool operator <(Moment left, Moment right) => left.CompareTo(right) < 0;

    public static bool operator >(Moment left, Moment right) => left.CompareTo(right) > 0;

    public static bool operator <=(Moment left, Moment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Moment left, Moment right) => left.CompareTo(right) >= 0;

    /// <summary>The spelling of our output files: yyyy-MM-dd, or yyyy-MM-ddTHH:mm.</summary>
    public override string ToString() =>
        Time is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}T{time:HH:mm}")
            : Day.ToString("O", CultureInfo.InvariantCulture);
}
