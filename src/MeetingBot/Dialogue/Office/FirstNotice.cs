using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Office;

/// <summary>When people will first hear of something that is decided now.</summary>
internal sealed class FirstNotice(OfficeHours hours)
{
    /// <summary>114年12月4日（四）08:30起提醒.</summary>
    public string Next(OfficeToday office)
    {
        var next = hours.NextOpening(office.Now.InTaipei(), office.Days);
        return $"{RocDate.Write(next.Day)}{next.Time:HH':'mm}起提醒";
    }
}
