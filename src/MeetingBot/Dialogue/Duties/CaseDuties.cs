using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What is still to be done of a tracked case, below what the minutes say of it.</summary>
internal sealed class CaseDuties(IDutyBook book)
{
    private const int Most = 3;

    /// <param name="sight">Of whoever reads it: duties of other minutes are left out.</param>
    public async Task<Said> AddAsync(Said said, string number, DateOnly today, Sight sight, CancellationToken cancel)
    {
        var open = said.Has ? await book.ListAsync(new([DutyState.Open], IsDoubtful: false, Case: number), cancel).ConfigureAwait(false) : [];
        List<Duty> seen = [.. open.Select(held => held.Duty).Where(duty => duty.Origin is Origin.Ruling ruling && sight.Includes(ruling.File)).OrderBy(duty => duty.Term?.Day ?? DateOnly.MaxValue)];
        if (seen.Count == 0)
        {
            return said;
        }

        var lines = seen.Take(Most).Select(duty => $"・{DutySpeech.Name(duty)}{(duty.Term is { } term ? $"，期限{DutySpeech.Due(term.Day, today)}" : "")}");
        var more = seen.Count > Most ? Invariant($"\n另有 {seen.Count - Most} 項。") : "";
        return said with
        {
            Message = said.Message with
            {
                Text = $"{said.Message.Text}\n\n這個案子還沒完成的待辦：\n{string.Join('\n', lines)}{more}",
                Buttons = [.. said.Message.Buttons, .. seen.Take(1).Select(duty => Button.Saying(DutySpeech.Number(duty.Number)))],
            },
        };
    }
}
