using MeetingBot.Archive.Duties;
using MeetingBot.Dialogue.Days;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Office;

/// <summary>What an admin says of a duty that the minutes left open: 資訊局 12/31, 全體同仁, 12/31, 資訊局 無期限.</summary>
/// <param name="Owners">Null where nothing is said of them.</param>
/// <param name="Term">Null where nothing is said of it.</param>
/// <param name="IsUndated">It has no day, and that is right.</param>
/// <param name="Wrong">In words for the admin; null where it can be done.</param>
internal sealed record Settlement(Ownership? Owners, Term? Term, string? Recurs, bool IsUndated, string? Wrong)
{
    private const string WithoutDay = "無期限";
    private const string Marks = " 　,，、:：。給由";

    /// <summary>指定主辦資訊局，期限114年12月31日（三）.</summary>
    public string Words => string.Join('，', new[]
    {
        Owners is { } owners ? $"指定主辦{DutySpeech.Owners(owners)}" : null,
        Term is { } term ? $"指定期限{RocDate.Write(term.Day)}" : null,
        IsUndated ? "註明沒有期限" : null,
    }.OfType<string>());

    public static Settlement Read(string words, Duty duty, OfficeToday office)
    {
        var isUndated = words.Contains(WithoutDay, StringComparison.Ordinal) || words.Contains("沒有期限", StringComparison.Ordinal);
        var rest = words.Replace("沒有期限", "", StringComparison.Ordinal).Replace(WithoutDay, "", StringComparison.Ordinal);
        var when = TypedTerm.Of(rest, office.Today);
        rest = (when is null ? rest : $"{rest[..when.Start]} {rest[when.End..]}").Trim([.. Marks]);
        var owner = OwnerPhrase.Read(rest, office.Roll);
        var left = rest[owner.End..].Trim([.. Marks]);
        var owners = Owned(owner, duty, office);
        var wrong = when?.Wrong
            ?? (left.Length > 0 ? $"不知道「{left}」是哪個單位，請寫名冊裡的名稱。" : null)
            ?? (owner.End > 0 && owners is null ? "請寫明是哪一個單位的，例如「指定 57 資訊局全體同仁 12/31」。" : null)
            ?? (owners is null && when is null && !isUndated ? "請寫單位和期限，例如「指定 57 資訊局 12/31」；只要補一項也可以，沒有期限的寫「無期限」。" : null);
        return new(owners, when?.Term, when?.Recurs, isUndated && when is null, wrong?.Replace("指定 57", $"指定 {duty.Number}", StringComparison.Ordinal));
    }

    /// <summary>The duty with it; what is still missing stays a doubt.</summary>
    public Duty Of(Duty duty, OfficeToday office)
    {
        var owners = Owners ?? duty.Owners;
        var term = Term ?? duty.Term;
        var doubt = !duty.IsDoubtful ? null
            : office.Owners.Of(owners).Count == 0 ? "還不知道由誰主辦。"
            : term is null && !IsUndated ? "還沒有期限；沒有期限的話請寫「無期限」。"
            : null;
        return duty.WithDoubt(doubt) with
        {
            Owners = owners,
            Term = term,
            TermSince = office.Now,
            Recurs = Term is null ? duty.Recurs : Recurs,
            RuledDay = Term is null || Term.Day == duty.Term?.Day ? duty.RuledDay : duty.RuledDay ?? duty.Term?.Day,
        };
    }

    // 全體同仁 are those of the body that met.
    private static Ownership? Owned(OwnerPhrase owner, Duty duty, OfficeToday office)
    {
        var body = owner.Units is [var unit] ? unit : (duty.Origin as Origin.Ruling)?.Body is { } met ? office.Owners.Body(met)?.Name : null;
        return owner switch
        {
            { End: 0 } => null,
            { IsStaff: true } => body is null ? null : new Ownership.Staff(body),
            { IsEach: true } => body is null ? null : new Ownership.AllUnits(body),
            _ => new Ownership.Units(owner.Units),
        };
    }
}
