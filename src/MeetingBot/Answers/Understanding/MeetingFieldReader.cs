using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>Which fact of a meeting's heading a question asks for.</summary>
internal static partial class MeetingFieldReader
{
    /// <summary>All that are asked for: 哪一天、在哪裡開.</summary>
    public static IReadOnlyList<MeetingField> All(string text)
    {
        var fields = new List<MeetingField>();
        if (Held().IsMatch(text) || (Venue().IsMatch(text) && When().IsMatch(text)))
        {
            fields.Add(MeetingField.HeldAt);
        }

        if (Venue().IsMatch(text))
        {
            fields.Add(MeetingField.Venue);
        }

        if (fields is [MeetingField.HeldAt] && Adjourned().IsMatch(text) && When().Count(text) > 1)
        {
            return [MeetingField.HeldAt, MeetingField.AdjournedAt];
        }

        return fields.Count > 1 ? fields : Read(text) is { } one ? [one] : [];
    }

    public static MeetingField? Read(string text) =>
        Recorder().IsMatch(text) ? MeetingField.Recorder
        : Chair().IsMatch(text) ? MeetingField.Chair
        : Adjourned().IsMatch(text) ? MeetingField.AdjournedAt
        : Venue().IsMatch(text) ? MeetingField.Venue
        : Held().IsMatch(text) ? MeetingField.HeldAt
        : null;

    [GeneratedRegex("(紀錄|記錄)(人員|人|者)?(是|由|為)?(誰|哪位|何人)|(誰|哪位).{0,4}(做|作|擔任|寫)?(的)?(紀錄|記錄)|(紀錄|記錄)的?人|^(做|作)?(紀錄|記錄)(人員|人)?$")]
    private static partial Regex Recorder();

    [GeneratedRegex("(主席(?!裁示|指示|提示|致詞|報告|綜合|結論|宣布)|主持人)(是|由|為)?(誰|哪位|何人)?|(誰|哪位|何人|由誰).{0,3}(主持|當主席|擔任主席)|主持的?(人)?是誰")]
    private static partial Regex Chair();

    [GeneratedRegex("什麼時候|何時|哪一?天|哪一?日|幾號|幾點|幾月")]
    private static partial Regex When();

    [GeneratedRegex("散會|幾點(結束|開完)|(什麼時候|何時|幾點).{0,3}(結束|散會|開完)|開到幾點|開多久")]
    private static partial Regex Adjourned();

    [GeneratedRegex("(在|到)?(哪裡|哪兒|哪個地方|什麼地方|何處|哪個會議室|哪間)(召開|開會|開的?|舉行|舉辦|辦的?)?|(開會|會議)?地點|^地點|哪間會議室")]
    private static partial Regex Venue();

    [GeneratedRegex("(什麼時候|何時|哪一?天|哪一?日|幾月幾[號日]|幾號|幾點|時間).{0,3}(召開|開會|開始|開的|開$|開[？?嗎呢]|舉行|舉辦|辦的|開始開)|(召開|開會|舉行)(的?時間|日期)|訂在(哪一?天|幾號)|是(哪一?天|什麼時候|何時)(召開|開)|排在哪一?天")]
    private static partial Regex Held();
}
