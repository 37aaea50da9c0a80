using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// What a list is called, in the words of what was asked: 資訊局115年1月有期限的事項; and how it is said that there is nothing in it.
/// </summary>
internal sealed record ListTitle(Question Question, string? Unit, IReadOnlyList<MeetingEntry>? Scope, Period? Days)
{
    public string Due(AskedCase asked) => $"{Of}{(asked.Overdue ? "已逾期的事項" : asked.NotYetDue ? "尚未到期的事項" : "有期限的事項")}";

    public string Duties() => $"{Of}{(Scope is null ? "未結的交辦事項" : "交辦事項")}";

    public string Nothing(AskedCase asked) =>
        asked.Overdue ? $"{Whose}目前沒有已逾期的事項。"
        : asked.NotYetDue ? $"{Whose}目前沒有尚未到期的事項。"
        : Days is { Words.Length: > 0 } days ? $"{Whose}在{days.Words}沒有到期的事項。"
        : $"{Whose}沒有訂出期限的事項。";

    public string NoDuties() => Days is { Words.Length: > 0 } days ? $"{Whose}在{days.Words}沒有未結的交辦事項。" : $"{Whose}目前沒有未結的交辦事項。";

    private string Of => $"{Where}{Period}{Unit}";

    // 逾期 and 尚未到期 say from when by themselves.
    private string Period => Question.Period is null && Question.Asked.Case is { NotYetDue: true } or { Overdue: true } ? ""
        : Days?.Words ?? "";

    private string Where => Scope switch
    {
        [var only] => OfficeSpeech.Name(only),
        [var newest, ..] when Scope.All(one => one.Header.Series == newest.Header.Series && one.Header.Body == newest.Header.Body) =>
            $"{newest.Header.Body}{newest.Header.Series}",
        [{ Header.Body: { } body }, ..] when Scope.All(one => one.Header.Body == body) => body,
        _ => "",
    };

    private string Whose => Unit ?? (Where.Length > 0 ? Where : Question.Units.FirstOrDefault() is { } body ? body : "收錄的會議紀錄裡");
}
