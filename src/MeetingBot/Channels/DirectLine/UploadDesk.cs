using System.Text.Json;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Where a client hands in files with an activity: one form, the activity a part of it.</summary>
internal sealed class UploadDesk(
    ConversationDesk conversations, TranscriptFeed feed, Reception reception, FileShelf shelf, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string ActivityPart = "activity";
    private const int MostFiles = 10;
    private const int LongestName = 200;

    public async Task<IResult> TakeAsync(HttpContext context, string? userId, CancellationToken cancel)
    {
        var ticket = context.Ticket();
        if (userId is not null && userId != ticket.User)
        {
            return Fault.OtherUser;
        }

        if (!await conversations.IsOpenAsync(ticket, cancel).ConfigureAwait(false))
        {
            return Fault.NoConversation;
        }

        var (form, fault) = await ReadAsync(context, cancel).ConfigureAwait(false);
        if (form is null)
        {
            return fault!;
        }

        var (told, wrong) = await ActivityAsync(form, ticket, cancel).ConfigureAwait(false);
        return wrong ?? await KeepAsync([.. form.Files.Where(file => file.Name != ActivityPart)], UserActivity.Of(told!, ticket, clock.GetUtcNow()), ticket, cancel).ConfigureAwait(false);
    }

    private async Task<(IFormCollection? Form, IResult? Fault)> ReadAsync(HttpContext context, CancellationToken cancel)
    {
        if (!context.Request.HasFormContentType)
        {
            return (null, Fault.Of(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "A form of parts is expected: multipart/form-data."));
        }

        var most = (long)options.Value.UploadMegabytes << 20;
        context.Limit(most);
        try
        {
            return (await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = most, ValueCountLimit = MostFiles }, cancel).ConfigureAwait(false), null);
        }
        catch (BadHttpRequestException bad)
        {
            return (null, Body.TooLarge(bad));
        }
        catch (InvalidDataException)
        {
            return (null, Fault.BadArgument("The form cannot be read."));
        }
    }

    private static async Task<(Activity? Activity, IResult? Wrong)> ActivityAsync(IFormCollection form, Ticket ticket, CancellationToken cancel)
    {
        if (form.Files.GetFile(ActivityPart) is not { } part)
        {
            return (new() { Type = ActivityTypes.Message }, null);
        }

        try
        {
            var json = part.OpenReadStream();
            await using (json.ConfigureAwait(false))
            {
                var activity = await JsonSerializer.DeserializeAsync<Activity>(json, ProtocolJson.Options, cancel).ConfigureAwait(false);
                return (activity, ActivityDesk.Wrong(activity, ticket));
            }
        }
        catch (JsonException)
        {
            return (null, Fault.BadArgument("The activity is not JSON of the expected form."));
        }
    }

    // The files before the line that tells of them; each is a thing that happened, the words go with the first.
    private async Task<IResult> KeepAsync(IReadOnlyList<IFormFile> files, Activity told, Ticket ticket, CancellationToken cancel)
    {
        if (files.Count is 0 or > MostFiles)
        {
            return Fault.BadArgument($"There must be a file, and {MostFiles} at most.");
        }

        var activity = told with { Attachments = [.. files.Select(file => new Attachment(file.ContentType, Name: Name(file)))] };
        var kept = new List<Happening.SentFile>();
        foreach (var (i, file) in files.Index())
        {
            var bytes = file.OpenReadStream();
            await using (bytes.ConfigureAwait(false))
            {
                var (token, size) = await shelf.KeepAsync($"{activity.Id}/file{i + 1}", bytes, cancel).ConfigureAwait(false);
                kept.Add(new(Name(file), size, token, i == 0 ? activity.Text : null, IsMentioned: true));
            }
        }

        await feed.AddAsync(ticket.Conversation, activity.Id!, ProtocolJson.Text(activity), cancel).ConfigureAwait(false);
        foreach (var (i, sent) in kept.Index())
        {
            await reception.AcceptAsync(UserActivity.Incoming(activity, ticket, $"{activity.Id}/file{i + 1}", sent, clock.GetUtcNow()), cancel).ConfigureAwait(false);
        }

        return Results.Json(new ResourceResponse(activity.Id), ProtocolJson.Options);
    }

    private static string Name(IFormFile file) => Path.GetFileName(file.FileName.Replace('\\', '/')) is { Length: > 0 and <= LongestName } name ? name : "file";
}
