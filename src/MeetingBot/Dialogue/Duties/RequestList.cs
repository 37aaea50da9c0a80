using MeetingBot.Archive.Post;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Duties;

/// <summary>申請: what waits for somebody's word, and what they wait for themselves.</summary>
internal sealed class RequestList(DutyShelf shelf, OfficeBook offices)
{
    private const int Most = 5;

    public async Task<IReadOnlyList<Outgoing>> TellAsync(Turn turn, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        var all = (await shelf.AskedAsync(turn.Roll, cancel).ConfigureAwait(false))
            .SelectMany(held => held.Requests.Select(request => (held, request))).OrderBy(one => one.request.At).ToList();
        var mine = all.Where(one => DutyRights.May(turn.Person, DutyAct.Consent, office, one.held, null, one.request)).ToList();
        var asked = all.Where(one => turn.Person.IsKnown && one.request.By == turn.Person.Id && !mine.Contains(one) && DutyRights.CanSee(turn.Person, one.held, office)).ToList();
        if (mine.Count + asked.Count == 0)
        {
            return turn.Privately(new("目前沒有等候您同意的申請，您也沒有等候別人同意的申請。"));
        }

        var lines = new List<string>();
        lines.AddRange(mine.Count == 0 ? [] : [Invariant($"等候您同意的申請，共 {mine.Count} 項："), .. mine.Take(Most).Select(one => $"・{Asking.Line(one.held, one.request, office)}")]);
        lines.AddRange(asked.Count == 0 ? [] : [Invariant($"您提出、等候別人同意的申請，共 {asked.Count} 項："), .. asked.Take(Most).Select(one => $"・{Asking.Line(one.held, one.request, office)}")]);
        var name = mine.Count > 0 ? Asking.Name(mine[0].held, mine[0].request) : "";
        return turn.Privately(new(string.Join('\n', lines))
        {
            Buttons = [.. mine.Take(Most / 2).SelectMany(one => Asking.Decisions(one.held, one.request))],
            Note = name.Length > 0 ? $"說「同意 {name}」或「不同意 {name} 因為…」就可以。" : null,
        });
    }
}
