using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Console;

/// <summary>A duty as one line of JSON.</summary>
internal static class DutyJson
{
    public static string Line(HeldDuty held, Owners owners, IReadOnlyList<DutyEvent>? history = null)
    {
        var duty = held.Duty;
        var ruling = duty.Origin as Origin.Ruling;
        return MinutesJson.Line(new
        {
            held.Number,
            State = Spelling.Of(duty.State),
            duty.Text,
            Owners = owners.Of(held).Select(owner => new { owner.Key, owner.Name, State = Spelling.Of(held.ShareOf(owner.Key).State), Due = held.DueOf(owner.Key) }),
            Date = duty.Term?.Day,
            Time = duty.Term?.Time,
            duty.Term?.Why,
            Legal = duty.Term?.IsLegal == true,
            duty.RuledDay,
            Rule = duty.Recurs,
            duty.Awaits,
            duty.Cases,
            duty.Doubt,
            duty.ReplacedBy,
            ruling?.File,
            Meeting = DutySpeech.From(duty),
            ruling?.Path,
            Later = duty.Later.Select(word => new { word.Meeting, word.Said }),
            History = history?.Select(one => new { At = one.At.InTaipei().ToString(), one.Owner, one.Who, one.Where, one.What }),
        });
    }
}
