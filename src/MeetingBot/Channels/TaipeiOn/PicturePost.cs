using System.Text.Json.Nodes;
using System.Threading.Channels;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.Pictures;
using MeetingBot.Channels.TaipeiOn.Api;
using MeetingBot.Channels.TaipeiOn.Writing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>
/// Sends pictures behind the messages they belong to, which are settled by then: so a picture that fails, or a process that dies on the
/// way, neither holds a message back nor has it sent again. A lost picture is only logged, since the text says the same.
/// </summary>
internal sealed partial class PicturePost(
    Lazy<TeamPlusClient> client, Harmless harmless, Easel easel, SendPace pace, IOptions<TaipeiOnOptions> settings, TimeProvider clock, ILogger<PicturePost> log)
    : BackgroundService
{
    private const int MostWaiting = 1000;

    private readonly Channel<(string Person, Bars Picture)> waiting = System.Threading.Channels.Channel.CreateBounded<(string, Bars)>(MostWaiting);

    public bool CanDraw => easel.CanDraw;

    /// <param name="person">Their login name.</param>
    public void Add(string person, Bars picture)
    {
        if (!waiting.Writer.TryWrite((person, picture)))
        {
            LogFailed("等候送出的圖太多。");
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (person, picture) in waiting.Reader.ReadAllAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await SendAsync(person, picture, stoppingToken).ConfigureAwait(false);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed($"{fault.GetType().Name}：{fault.Message}"); // the next one may do better
            }
        }
    }

    private async Task SendAsync(string person, Bars picture, CancellationToken cancel)
    {
        if (easel.Draw(picture) is not { } png)
        {
            return; // the easel has said why
        }

        var title = harmless.Write(picture.Title);
        var name = $"{title}.png";
        await UntilPacedAsync(person, cancel).ConfigureAwait(false);
        try
        {
            await PostAsync(person, title, name, png, cancel).ConfigureAwait(false);
        }
        finally
        {
            pace.Answered(TaipeiOnAddress.Channel, TaipeiOnAddress.Of(person).Line);
        }
    }

    private async Task PostAsync(string person, string title, string name, byte[] png, CancellationToken cancel)
    {
        if (await client.Value.UploadAsync(png, name, "png", cancel).ConfigureAwait(false) is not { } file)
        {
            return; // the client has said why
        }

        var image = new JsonObject { ["type"] = "image", ["text"] = title, ["showFileName"] = name, ["fileID"] = file };
        switch (await client.Value.SendAsync(person, image, cancel).ConfigureAwait(false))
        {
            case SendResult.NotNow(var why, _):
                LogFailed(why);
                break;
            case SendResult.Doubtful(var why):
                LogFailed(why);
                break;
            case SendResult.Refused(var why, _):
                LogFailed(why);
                break;
        }
    }

    // A picture is a message too.
    private async Task UntilPacedAsync(string person, CancellationToken cancel)
    {
        while (pace.TooSoonUntil(TaipeiOnAddress.Channel, TaipeiOnAddress.Of(person).Line, settings.Value.Rates) is { } until)
        {
            await Task.Delay(until - clock.GetUtcNow(), clock, cancel).ConfigureAwait(false);
        }
    }

    [LoggerMessage(LogLevel.Warning, "圖沒有送出（文字已送出）：{Why}")]
    private partial void LogFailed(string why);
}
