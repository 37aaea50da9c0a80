using System.Globalization;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Dialogue.Commands;

/// <summary>案號, 會議 and 決議: what the minutes say, found by number, day or word.</summary>
internal sealed class LookUps(IMinutesArchive archive, Questions questions, ResolutionList resolutions, Replies replies, CaseDuties duties)
{
    private const int MostOffered = 5;

    public Task<IReadOnlyList<Outgoing>> CaseAsync(Turn turn, Command.Case wanted, CancellationToken cancel)
    {
        var question = $"案號{wanted.Number}目前的狀態？";
        return replies.ToAsync(turn, question, FindAsync, cancel);

        async Task<Said> FindAsync(Sight sight)
        {
            var said = await questions.AskAsync(turn, question, sight, cancel).ConfigureAwait(false);
            return await duties.AddAsync(said, wanted.Number, turn.Today, sight, cancel).ConfigureAwait(false);
        }
    }

    public Task<IReadOnlyList<Outgoing>> ResolutionsAsync(Turn turn, Command.Resolutions wanted, CancellationToken cancel) =>
        replies.ToAsync(turn, $"決議 {wanted.Words}", sight => resolutions.FindAsync(wanted.Words, sight, cancel), cancel);

    public Task<IReadOnlyList<Outgoing>> MeetingAsync(Turn turn, Command.Meeting wanted, CancellationToken cancel) =>
        replies.ToAsync(turn, $"會議 {Name(wanted)}", sight => MeetingAsync(turn, wanted, sight, cancel), cancel);

    private async Task<Said> MeetingAsync(Turn turn, Command.Meeting wanted, Sight sight, CancellationToken cancel)
    {
        var (found, generation) = await FindAsync(wanted, sight, cancel).ConfigureAwait(false);
        return found.Count switch
        {
            0 => new(false, generation, new($"收錄的會議紀錄裡沒有{Name(wanted)}的會議。")),
            1 => await questions.AskAsync(turn, $"{Asked.Name(found[0])}的結論是什麼？", sight, cancel).ConfigureAwait(false),
            _ => new(true, generation, Which(wanted, found)),
        };
    }

    private async Task<(List<MeetingEntry> Found, long Generation)> FindAsync(Command.Meeting wanted, Sight sight, CancellationToken cancel)
    {
        var reading = await archive.OpenAsync(sight, cancel).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            var found = await reading.MeetingsAsync(new MeetingFilter(Session: wanted.Session, From: wanted.Day, To: wanted.Day), cancel).ConfigureAwait(false);
            var name = Fold.Name(wanted.Name);
            return ([.. found.Where(meeting => Fold.Name(OfficeSpeech.Name(meeting)).Contains(name, StringComparison.Ordinal))], reading.Generation);
        }
    }

    private static Message Which(Command.Meeting wanted, List<MeetingEntry> found)
    {
        var more = found.Count > MostOffered ? $"，另有 {(found.Count - MostOffered).ToString(CultureInfo.InvariantCulture)} 場" : "";
        return new($"{Name(wanted)}的會議有好幾場{more}，請問是哪一場？\n{string.Join('\n', found.Take(MostOffered).Select(meeting => $"・{OfficeSpeech.NameAndDay(meeting)}"))}")
        {
            Buttons = [.. found.Take(MostOffered).Select(meeting => new Button(Cut.At(OfficeSpeech.Name(meeting), 40), $"{Asked.Name(meeting)}的結論是什麼？"))],
        };
    }

    private static string Name(Command.Meeting wanted) => wanted switch
    {
        { Day: { } day } => RocDate.Write(day),
        _ => wanted.Name + string.Create(CultureInfo.InvariantCulture, $"第{wanted.Session}次"),
    };
}
