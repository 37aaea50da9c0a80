using MeetingBot.Archive.Post;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What came of an act, as messages: to whoever did it, one line in the group it was done in, and to those it concerns while the office is open.</summary>
internal sealed class DutyTelling(Mailbox mailbox)
{
    /// <param name="inGroup">Whether everybody in the group may read of this duty.</param>
    public async Task<IReadOnlyList<Outgoing>> SayAsync(Turn turn, Outcome outcome, bool inGroup, OfficeToday office, CancellationToken cancel)
    {
        var told = new List<Outgoing>();
        var unreached = new List<string>();
        foreach (var one in outcome.Told)
        {
            if (await mailbox.ToAsync(one.Person, office, cancel).ConfigureAwait(false) is { } reached)
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
        return outcome.InGroup is { } line && turn.IsGroup && inGroup
            ? [turn.Here(new(line)), turn.Aside(turn.Key + "/2", answer), .. told]
            : [.. turn.Privately(answer), .. told];
    }
}
