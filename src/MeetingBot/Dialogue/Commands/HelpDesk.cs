using MeetingBot.Archive.Post;
using Microsoft.Extensions.Options;

namespace MeetingBot.Dialogue.Commands;

/// <summary>What the bot can do, told when asked, and once when it comes into a conversation.</summary>
internal sealed class HelpDesk(Examples examples, GroupSight groups, IOptions<DialogueOptions> options)
{
    public async Task<IReadOnlyList<Outgoing>> HelpAsync(Turn turn, CancellationToken cancel)
    {
        var text = $"""
            我是{options.Value.Name}，依會議紀錄回答決議、期限、交辦與列管案，並附上原文。
            直接用一句話問就可以，也可以說：
            ・我的待辦、本週到期、逾期、最近完成；待辦 57（看一項的全部內容）
            ・完成 57、延到 57 12/31 因為…、不是我們 57 資訊局、提醒我 57 三天前、暫停 57 到 12/20
            ・為什麼 57（為什麼提醒我，或沒有提醒我）、申請（等候同意的）、同意 57-3、不同意 57-3
            ・案號 204-2、會議 212、決議 關鍵字
            ・行事曆（在 Outlook、Google、iPhone 訂閱期限）
            ・請假 12/25 到 12/31、銷假（期間由代理人代收提醒）
            ・回報錯誤 加上說明（答案不對的時候）
            """;
        text += turn.IsGroup ? "\n在群組裡請先提及我，或回覆我的訊息；沒有提及我的訊息我不讀。" : "";
        text += turn.Person.Manages.Count > 0 || turn.Person.IsAdmin ? "\n主管：單位待辦、單位逾期、未完成 57；交辦可以說「提醒 資訊局 12/25前交年度報告」或「提醒 全體同仁 …」。" : "";
        text += turn.Person.IsAdmin
            ? "\n管理：重新載入、狀態、待確認、歷史待辦；辦公日曆可以說「放假 2026/3/2」「上班 2026/2/14」「颱風假 10/3」「恢復 2026/3/2」；私訊傳會議紀錄檔給我，就會存檔並載入，傳辦公日曆的 CSV 會先問過再更改。"
            : "";
        return turn.Privately(new(text) { Buttons = await examples.OfAsync(turn.Roll.SightOf(turn.Person), cancel).ConfigureAwait(false) });
    }

    /// <summary>Once for a conversation, however often the channel says that the bot was added.</summary>
    public async Task<IReadOnlyList<Outgoing>> WelcomeAsync(Turn turn, CancellationToken cancel)
    {
        var by = turn.Incoming.Name is { Length: > 0 } name ? $"（由{name}加入）" : "";
        var text = turn.IsGroup
            ? $"""
              大家好，我是{options.Value.Name}{by}，依會議紀錄回答決議、期限、交辦與列管案，並附上原文；待辦快到期時會提醒主辦的人。
              我只讀提及我的訊息，或回覆我的訊息；答案只用群組裡每個人都能看的會議紀錄。個人的清單我會私訊。
              提及我再加上一句問題就可以，例如下面這些；說「說明」可以看我會什麼。
              """
            : $"""
              您好，我是{options.Value.Name}，依會議紀錄回答決議、期限、交辦與列管案，並附上原文；您的待辦快到期時會提醒您，辦完說「完成」就可以。
              直接用一句話問就可以，例如下面這些；說「說明」可以看我會什麼。
              """;
        var sight = turn.IsGroup ? await groups.OfAsync(turn, cancel).ConfigureAwait(false) : turn.Roll.SightOf(turn.Person);
        return [new($"{turn.Incoming.Place.Line}#歡迎", turn.Incoming.Place, new(text) { Buttons = await examples.OfAsync(sight, cancel).ConfigureAwait(false) })];
    }
}
