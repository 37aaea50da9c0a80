using MeetingBot.Channels.BotFramework.Outbound;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework;

/// <summary>Says at the start what the channel is set to, and whether the directory knows the bot: most of what goes wrong here is a registration.</summary>
internal sealed partial class SelfCheck(IOptions<BotFrameworkOptions> options, BotMode mode, BotTokens tokens, ILogger<SelfCheck> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var set = options.Value;
        if (!mode.IsTrusted)
        {
            NotTrusted(mode.IsAnonymous ? "開著，但只接受本機的工具，不驗權杖（開發環境，沒有 AppId）" : "沒有啟用：設定 BotFramework:AppId 是空的");
            return;
        }

        Set(set.AppId!, string.IsNullOrWhiteSpace(set.TenantId) ? "無（多租用戶）" : set.TenantId, set.Cloud, set.Credential);
        try
        {
            await tokens.GetAsync(stoppingToken).ConfigureAwait(false);
            Known();
        }
        catch (NoTokenException fault)
        {
            NotKnown(fault.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Bot Framework 頻道{State}。")]
    private partial void NotTrusted(string state);

    [LoggerMessage(LogLevel.Information, "Bot Framework 頻道已啟用：AppId {AppId}、目錄 {Tenant}、雲端 {Cloud}、認證 {Credential}。")]
    private partial void Set(string appId, string tenant, string cloud, string credential);

    [LoggerMessage(LogLevel.Information, "Bot Framework：目錄已發給機器人權杖。")]
    private partial void Known();

    [LoggerMessage(LogLevel.Error, "Bot Framework：目錄沒有發給權杖，機器人收得到訊息但無法回覆：{Why}")]
    private partial void NotKnown(string why);
}
