using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>Which stretch of time a question asks for.</summary>
/// <param name="Turn">多久出一期, 幾個月開一次會: how often, which minutes may tell without a number: 季刊, 隔週.</param>
/// <param name="Usual">要安排在什麼時候, 什麼時候可以施工: of days that are told by their kind, 連假 or 週六夜間.</param>
/// <param name="Whenever">什麼時候有駐點: told by 每週三 as well as by a day.</param>
internal sealed partial record AskedSpan(bool Turn, bool Usual, bool Whenever)
{
    public static AskedSpan In(string text) => new(
        TurnWords().IsMatch(text),
        UsualWords().IsMatch(text),
        WhenWords().IsMatch(text) && !OneDay().IsMatch(text));

    [GeneratedRegex("什麼時候|何時|啥時|哪時|什麼時間|幾時")]
    private static partial Regex WhenWords();

    [GeneratedRegex("前|最[晚遲慢早快後]|期限|截止|到期|[延改移挪展]到|開始|開工|動工|完工|完成|生效|上線|上路|啟用|通車|落成|竣工|決標|發生|(什麼時候|何時|啥時|哪時)[^，。？?]*[的了][？?]*$")]
    private static partial Regex OneDay();

    [GeneratedRegex("(安排|選|排|改|挪|利用|放)(在|到|於)?(什麼時候|何時|啥時|什麼時間|哪時)|(什麼時候|何時|啥時|什麼時間|哪時)(才|會|都|就)?(可以|能|准|得|開放|適合|不[可能得要])")]
    private static partial Regex UsualWords();

    [GeneratedRegex("(多久|(?<![哪那這某好近頭])幾個?([天日週月年]|星期|學期))[^，。？?]{0,6}一(次|期|回|刊|本|輪|趟|班|梯)|頻率")]
    private static partial Regex TurnWords();
}
