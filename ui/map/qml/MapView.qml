// SPDX-License-Identifier: GPL-3.0-or-later
// The picture (Qt Location) between the ground and the marks, which C++ draws. No logic here.
import QtQuick
import QtLocation
import Entraide.Map

Item {
    id: root

    required property MapController controller

    MapLayer {
        anchors.fill: parent
        part: MapLayer.Ground
        controller: root.controller
        visible: root.controller.hasTiles
    }

    Loader {
        id: picture
        anchors.fill: parent
        sourceComponent: root.controller.hasTiles ? tiles : noTiles
    }

    // A plugin keeps its parameters from when it was made, so another source is another map.
    Connections {
        target: root.controller
        function onSourceChanged() {
            picture.active = false
            picture.active = true
        }
    }

    Component {
        id: noTiles
        Map {
            plugin: Plugin { name: "itemsoverlay" }
            center: root.controller.centre
            zoomLevel: root.controller.zoomLevel
            color: "transparent"
            copyrightsVisible: false
        }
    }

    Component {
        id: tiles
        Map {
            plugin: Plugin {
                name: "osm"
                PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
                PluginParameter { name: "osm.mapping.custom.host"; value: root.controller.tileUrl }
                // What is kept is kept by the program, which knows how long it may be: nothing by the plugin.
                PluginParameter { name: "osm.mapping.cache.directory"; value: root.controller.cacheFolder }
                PluginParameter { name: "osm.mapping.cache.disk.size"; value: "0" }
                PluginParameter { name: "osm.mapping.prefetching_style"; value: "NoPrefetching" }
                PluginParameter { name: "osm.useragent"; value: root.controller.userAgent }
            }
            // The custom type is the last one. Before it is set the map must not ask anybody for anything.
            activeMapType: supportedMapTypes[supportedMapTypes.length - 1]
            center: root.controller.centre
            zoomLevel: root.controller.zoomLevel
            color: "transparent"
            copyrightsVisible: false
        }
    }

    MapLayer {
        anchors.fill: parent
        part: root.controller.hasTiles ? MapLayer.Marks : MapLayer.All
        controller: root.controller
        focus: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.controller.accessibleName
        Accessible.description: root.controller.cursorText
    }
}
