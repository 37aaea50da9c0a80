using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Web.Hosting;

/// <summary>A line of words for what would be refused without any: a blank page tells nobody what was wrong.</summary>
internal static class PlainRefusals
{
    public static void UsePlainRefusals(this IApplicationBuilder app) => app.UseStatusCodePages(WriteAsync);

    private static Task WriteAsync(StatusCodeContext refused)
    {
        var response = refused.HttpContext.Response;
        if (response.StatusCode == StatusCodes.Status501NotImplemented)
        {
            return Task.CompletedTask; // the Activity protocol's word for an invoke that nobody handles: a program reads it, and expects no body
        }

        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(Words(response.StatusCode), refused.HttpContext.RequestAborted);
    }

    private static string Words(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "看不懂這個要求的內容或參數。",
        StatusCodes.Status404NotFound => "沒有這個網址。",
        StatusCodes.Status405MethodNotAllowed => "這個網址不接受這種要求方法。",
        StatusCodes.Status413PayloadTooLarge => "內容太大。",
        >= 500 => "伺服器目前沒有辦法處理，請稍後再試。",
        _ => "這個要求不能接受。",
    };
}
