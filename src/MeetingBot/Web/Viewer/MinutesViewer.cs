using MeetingBot.Archive;
using MeetingBot.Channels.WebChat;
using MeetingBot.People;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Web.Viewer;

/// <summary>The pages under /minutes: who asks, whether they may see it, and which page that is.</summary>
internal sealed class MinutesViewer(IMinutesArchive archive, PeopleBook people, ISignedIn signedIn, OriginalFiles originals)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public async Task ShowAsync(HttpContext context)
    {
        Harden(context.Response.Headers);
        if (signedIn.Of(context) is not { } person)
        {
            await TurnAwayAsync(context).ConfigureAwait(false);
            return;
        }

        // What a person may not see is treated like what is not there: nothing is told of it, not even that it exists.
        var reading = await archive.OpenAsync(people.Current.SightOf(person), context.RequestAborted).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            var file = context.GetRouteFile();
            await (file.Length == 0 ? ListAsync(context, reading)
                : context.Request.Query.ContainsKey("original") ? OriginalAsync(context, reading, file)
                : DocumentAsync(context, reading, file)).ConfigureAwait(false);
        }
    }

    private static async Task DocumentAsync(HttpContext context, IReading reading, string file)
    {
        if (await MinutesDocumentReader.ReadAsync(reading, file, context.RequestAborted).ConfigureAwait(false) is not { } document)
        {
            await NotThereAsync(context).ConfigureAwait(false);
            return;
        }

        var page = Page(context);
        await new DocumentView(page, document, new(context.Request.PathBase), CitedPlace.Read(context.Request.Query["at"])).WriteAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private async Task OriginalAsync(HttpContext context, IReading reading, string file)
    {
        if (await reading.MeetingAsync(file, context.RequestAborted).ConfigureAwait(false) is null || originals.Find(file) is not { } path)
        {
            await NotThereAsync(context).ConfigureAwait(false);
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = "sandbox";
        await Results.File(path, "application/octet-stream", Path.GetFileName(file)).ExecuteAsync(context).ConfigureAwait(false);
    }

    private static async Task ListAsync(HttpContext context, IReading reading)
    {
        var list = await MinutesListReader.ReadAsync(reading, ListOrder.Of(context.Request.Query), context.RequestAborted).ConfigureAwait(false);
        var page = Page(context);
        ListView.Write(page, list, new(context.Request.PathBase));
        await page.SendAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private async Task TurnAwayAsync(HttpContext context)
    {
        if (signedIn.SignInAt($"{context.Request.PathBase}{context.Request.Path.ToUriComponent()}{context.Request.QueryString}") is { } door)
        {
            context.Response.Redirect(door);
            return;
        }

        await NoticeAsync(context, StatusCodes.Status401Unauthorized, "請先登入", "會議紀錄只給機關同仁看，請先登入再開啟這一頁。").ConfigureAwait(false);
    }

    private static Task NotThereAsync(HttpContext context) =>
        NoticeAsync(context, StatusCodes.Status404NotFound, "沒有這份會議紀錄", "這份會議紀錄不在這裡，或已經不在了：檔案可能已更名、移動或撤下。");

    private static async Task NoticeAsync(HttpContext context, int status, string title, string text)
    {
        context.Response.StatusCode = status;
        var page = Page(context);
        PageFrame.Notice(page, new(context.Request.PathBase), title, text);
        await page.SendAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static HtmlWriter Page(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return new(context.Response.BodyWriter);
    }

    private static void Harden(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "private, no-store";
    }
}
