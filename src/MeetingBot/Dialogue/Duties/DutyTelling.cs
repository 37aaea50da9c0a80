using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Reminders;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What came of an act, as messages: to whoever did it, one line in the group it was done in, and to those it concerns while the office is open.</summary>
internal sealed class DutyTelling(Mailbox mailbox, GroupDuty groups)
{
    /// <param name="held">The duty as it is now; null where there is none.</param>
    public async Task<IReadOnlyList<Outgoing>> SayAsync(Turn turn, Outcome outcome, HeldDuty? held, OfficeToday office, CancellationToken cancel)
    {
        var told = new List<Outgoing>();
        var unreached = new List<string>();
        foreach (var one in outcome.Told)
        {
            if (held is not null && await mailbox.ToAsync(one.Person, held, office, cancel).ConfigureAwait(false) is { } reached)
            {
                var text = reached.StandsInFor is { } absent ? $"（您代理{absent}）{one.Text}" : one.Text;
                told.Add(new($"{turn.Key}#{one.Person}", reached.To, new(text) { Buttons = one.Buttons }) { IsNotice = true });
            }
            else
            {
                unreached.Add(DutySpeech.Person(one.Person, office.Roll));
            }
        }

        var note = unreached.Count == 0 ? "" : $"\n名冊裡沒有可以通知{string.Join('、', unreached)}的帳號，請另外聯絡。";
        var answer = new Message(outcome.Text + note) { Buttons = outcome.Buttons };
        return turn.IsGroup && outcome.InGroup is { } line && await groups.MayAsync(turn, held, office, cancel).ConfigureAwait(false)
            ? [turn.Here(new(line)), turn.Aside(turn.Incoming.AsideKey, answer), .. told]
            : [.. turn.Privately(answer), .. told];
    }
}
