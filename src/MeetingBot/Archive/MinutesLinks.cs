using System.Globalization;
using Microsoft.Extensions.Options;

namespace MeetingBot.Archive;

/// <summary>Where the page of minutes is opened.</summary>
internal sealed class MinutesLinks(IOptions<LinksOptions> options)
{
    /// <summary>…/minutes/秘書處/11.txt</summary>
    public string To(string file) => $"{options.Value.Base.TrimEnd('/')}/minutes/{Path(file)}";

    /// <summary>…/minutes/秘書處/11.txt#p12: at a passage, by its ordinal.</summary>
    public string To(string file, int passage) => string.Create(CultureInfo.InvariantCulture, $"{To(file)}#p{passage}");

    /// <summary>A file's name as a part of an address: each folder escaped, the slashes left.</summary>
    public static string Path(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
