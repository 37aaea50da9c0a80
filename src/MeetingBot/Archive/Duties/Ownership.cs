namespace MeetingBot.Archive.Duties;

/// <summary>Who owes a duty, as it was ruled; who that is today, the people file says.</summary>
internal abstract record Ownership
{
    private Ownership()
    {
    }

    /// <summary>Units by name, as the people file calls them where it knows them.</summary>
    public sealed record Units(IReadOnlyList<string> Names) : Ownership
    {
        public bool Equals(Units? other) => other is not null && Names.SequenceEqual(other.Names, StringComparer.Ordinal);

        public override int GetHashCode() => Names.Aggregate(Names.Count, (hash, name) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(name)));
    }

    /// <summary>Each unit of a body (各科室).</summary>
    public sealed record AllUnits(string Body) : Ownership;

    /// <summary>Each agency under a body (各機關).</summary>
    public sealed record AllAgencies(string Body) : Ownership;

    /// <summary>Every person of a body (同仁).</summary>
    public sealed record Staff(string Body) : Ownership;

    /// <summary>Nobody is named.</summary>
    public sealed record Nobody : Ownership;
}
