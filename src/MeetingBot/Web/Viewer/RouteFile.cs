using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MeetingBot.Web.Viewer;

/// <summary>The file that a path under /minutes names.</summary>
internal static class RouteFile
{
    public const string Pattern = "/minutes/{**file}";

    public static string GetRouteFile(this HttpContext context) => context.GetRouteValue("file") as string ?? "";
}
