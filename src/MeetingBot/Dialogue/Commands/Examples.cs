using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;

namespace MeetingBot.Dialogue.Commands;

/// <summary>Questions to try, made of minutes the reader may see, so that each has an answer.</summary>
internal sealed class Examples(IMinutesArchive archive)
{
    private static readonly Button[] Fixed = [Button.Saying("我的待辦"), Button.Saying("本週到期")];

    public async Task<IReadOnlyList<Button>> OfAsync(Sight sight, CancellationToken cancel)
    {
        var reading = await archive.OpenAsync(sight, cancel).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            var newest = (await reading.MeetingsAsync(new MeetingFilter(Limit: 1), cancel).ConfigureAwait(false)).Select(meeting => Ask($"{Asked.Name(meeting)}的結論是什麼？"));
            var cases = (await reading.StatementsAsync(new(Limit: 1), cancel).ConfigureAwait(false))
                .Select(one => one.Statement.Number).OfType<string>().Select(number => Ask($"案號 {number}"));
            var due = (await reading.MeetingsAsync(new MeetingFilter(Limit: 2), cancel).ConfigureAwait(false)).Skip(1).Select(meeting => Ask($"{Asked.Name(meeting)}由誰主持？"));
            return [.. newest, .. cases, .. due, .. Fixed];
        }
    }

    private static Button Ask(string question) => new(Cut.At(question, 40), question);
}
