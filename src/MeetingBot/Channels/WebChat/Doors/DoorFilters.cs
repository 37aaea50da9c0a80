using MeetingBot.Channels.WebChat.SignIn;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>Who may pass the doors of the chat.</summary>
internal static class DoorFilters
{
    public static async ValueTask<object?> SignedIn(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Colleague.Account(context.HttpContext.User) is null ? Say(StatusCodes.Status401Unauthorized, "請先登入。") : await next(context).ConfigureAwait(false);

    /// <summary>What changes something comes from our own page.</summary>
    public static async ValueTask<object?> FromOurPage(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) || SameOrigin.Is(request)
            ? await next(context).ConfigureAwait(false)
            : Say(StatusCodes.Status403Forbidden, "這個要求不是從聊天室的頁面送來的。");
    }

    public static IResult Say(int status, string error) => Results.Json(new { error }, ChatJson.Options, statusCode: status);
}
