using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>What is to have happened by now.</summary>
/// <param name="Of">會勘 in 會勘的結果: of what the result is asked for.</param>
/// <param name="Found">查出是誰: who did it.</param>
/// <param name="Turned">後來拆了還是修了: what became of it, and not what is to be done with it.</param>
internal sealed partial record AskedResult(string? Of, bool Found, bool Turned)
{
    public static AskedResult In(string text) => new(
        ResultOf().Match(text) is { Success: true } result ? result.Groups["of"].Value : null,
        WhetherFound().IsMatch(text),
        WhatBecame().IsMatch(text));

    [GeneratedRegex("(?<of>會勘|現勘|勘查|履勘|投票|票選|鑑定|調查|檢[驗測]|抽[查驗檢籤]|稽查|查核|查驗|評選|評鑑|甄選|徵選|遴選|比賽|競賽|複查|驗收|測試|考試|面試|普查|訪視|盤點|演練|試辦|協商|調解|民調|評估|開標|敘獎|獎懲|招標|招商|徵才|選拔|申請|申訴|訴願|抽獎|比價|議價|送審|送驗|檢修|搶修|修復|協調|問卷|巡檢|巡查|清查|抽驗|送修)的?(結果|結論)")]
    private static partial Regex ResultOf();

    [GeneratedRegex("(查|找|抓|揪)(出|到)(來|了)?(是|到底是|究竟是)?(誰|哪[一個位家間])|(誰|哪一?[個位家間所科組局處]?)[^，。？?]{0,10}被(查|抓|發現|踢爆|檢舉|逮|抽)")]
    private static partial Regex WhetherFound();

    [GeneratedRegex("還是[^，。？?]{1,8}了[？?呢啊]*$")]
    private static partial Regex WhatBecame();
}
