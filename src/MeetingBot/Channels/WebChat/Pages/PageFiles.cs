using System.Reflection;
using System.Security.Cryptography;

namespace MeetingBot.Channels.WebChat.Pages;

/// <summary>The files of the page, which are part of the program.</summary>
internal sealed class PageFiles
{
    private const string Prefix = "page/";

    private readonly Dictionary<string, PageFile> files = Read().ToDictionary(file => file.Name, StringComparer.Ordinal);

    public PageFile? Find(string name) => files.GetValueOrDefault(name);

    private static IEnumerable<PageFile> Read()
    {
        var program = Assembly.GetExecutingAssembly();
        foreach (var name in program.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = program.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new(name[Prefix.Length..], Kind(Path.GetExtension(name)), bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
        }
    }

    private static string Kind(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
