using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingBot.Web.Feeds;

/// <summary>
/// Takes the secret out of a calendar's address before anything sees the request that may write it into a log: the host tells of each
/// request, with its path, before the first of our own code runs.
/// </summary>
internal sealed class HiddenSecret(IHttpContextFactory inner) : IHttpContextFactory
{
    public const string Path = "/calendar/";

    private const string Ending = ".ics";

    public HttpContext Create(IFeatureCollection featureCollection)
    {
        var request = featureCollection.GetRequiredFeature<IHttpRequestFeature>();
        var secret = request.Path.StartsWith(Path, StringComparison.OrdinalIgnoreCase) ? request.Path[Path.Length..] : null;
        if (secret is { Length: > 0 })
        {
            (request.Path, request.RawTarget) = (Path, Path);
        }

        var context = inner.Create(featureCollection);
        context.Items[typeof(HiddenSecret)] = secret?.EndsWith(Ending, StringComparison.Ordinal) is true ? secret[..^Ending.Length] : null;
        return context;
    }

    public void Dispose(HttpContext httpContext) => inner.Dispose(httpContext);

    /// <summary>Empty where the address had none.</summary>
    public static string Of(HttpContext context) => context.Items[typeof(HiddenSecret)] as string ?? "";
}
