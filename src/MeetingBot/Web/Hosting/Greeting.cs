using MeetingBot.Archive;
using MeetingBot.Dialogue;
using MeetingBot.Minutes.Calendar;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Web.Hosting;

/// <summary>What stands on the terminal when the program has started: where to go, and what to ask there.</summary>
internal sealed class Greeting(IServer server, IOptions<DialogueOptions> dialogue, IOptions<LinksOptions> links, IHostEnvironment environment, TimeProvider clock)
{
    public string Text()
    {
        var home = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        var now = clock.GetUtcNow().InTaipei();
        var moved = clock is MovedClock ? $"（時鐘依設定 Clock:StartsAt 調過，現在是 {RocDate.Write(now.Day)} {now.Time:HH\\:mm}）" : "";
        return $"""
            {dialogue.Value.Name}已啟動{moved}。
              聊天：{home}/
              會議紀錄：{home}/minutes
              可以問：「零用金最晚要在哪天幾點以前結報？」「42-3案現在怎樣？」；在群組裡先寫「@{dialogue.Value.Name}」。{Warning()}
              按 Ctrl-C 結束。
            """;
    }

    // The default is good on this machine alone: elsewhere every citation of every answer would lead nowhere.
    private string Warning() => !environment.IsDevelopment() && new Uri(links.Value.Base).IsLoopback
        ? $"\n  注意：答案裡的連結以「{links.Value.Base}」開頭，別台電腦打不開。請把設定 Links:Base 改成同仁開啟的網址。"
        : "";
}
