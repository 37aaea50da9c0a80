using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace MeetingBot.Channels.WebChat.Pages;

/// <summary>Hands out the page. It holds nobody's words: those come after signing in.</summary>
internal static class PageEndpoints
{
    // Nothing from elsewhere and nothing inline: words that somebody wrote can never become script.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext context, PageFiles files) => Give(context, files.Find("index.html")));
        routes.MapGet("/chat/page/{name}", (string name, HttpContext context, PageFiles files) => Give(context, files.Find(name)));
        routes.MapGet("/favicon.ico", () => Results.Redirect("/chat/page/icon.svg", permanent: true));
    }

    private static IResult Give(HttpContext context, PageFile? file)
    {
        if (file is null)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
        return Results.Bytes(file.Bytes, file.Kind, entityTag: new EntityTagHeaderValue(file.Tag));
    }
}
